/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* explain_host.c - see explain_parts.h: what /proc says of the port. */
#include "explain_parts.h"
#include "clock.h"

#include <netinet/in.h>
#include <string.h>

/* Up to two whole numbers from a file of /proc/sys. Returns how many. */
static int sysctl_numbers(const char *path, unsigned int *one, unsigned int *other)
{
	FILE *f = fopen(path, "re");
	int n = f ? fscanf(f, "%u %u", one, other) : 0;

	if (f)
		fclose(f);
	return n > 0 ? n : 0;
}

static bool is_reserved(uint16_t port)
{
	FILE *f = fopen("/proc/sys/net/ipv4/ip_local_reserved_ports", "re");
	unsigned int low, high;
	bool found = false;
	int c;

	while (f && fscanf(f, "%u", &low) == 1) {
		high = low;
		c = fgetc(f);
		if (c == '-' && fscanf(f, "%u", &high) == 1)
			c = fgetc(f);
		found |= port >= low && port <= high;
		if (c != ',')
			break;
	}
	if (f)
		fclose(f);
	return found;
}

void explain_look_at_host(struct explain *x)
{
	unsigned int none;

	x->eph_known = sysctl_numbers("/proc/sys/net/ipv4/ip_local_port_range", &x->eph_low, &x->eph_high) == 2;
	x->reserved = is_reserved(x->port);
	sysctl_numbers("/proc/sys/net/ipv4/ip_unprivileged_port_start", &x->first_free_for_all, &none);
}

/* "0100007F:0D49" of /proc/net/tcp: words in the host's byte order. */
static bool proc_addr(const char *hex, struct event_addr *a)
{
	size_t words = strcspn(hex, ":") / 8;
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
	unsigned int word, port;

	if ((words != 1 && words != 4) || sscanf(hex + 8 * words, ":%4x", &port) != 1)
		return false;
	for (size_t i = 0; i < words; i++) {
		if (sscanf(hex + 8 * i, "%8x", &word) != 1)
			return false;
		memcpy(a->ip + 4 * i, &word, 4);
	}
	a->family = words == 1 ? 4 : 6;
	a->port = (uint16_t)port;
	if (words == 4 && !memcmp(a->ip, mapped, sizeof(mapped))) {
		memmove(a->ip, a->ip + 12, 4);
		a->family = 4;
	}
	return true;
}

static void look_at_proc(struct explain *x, const char *path, uint8_t ipproto)
{
	char line[512], local[64], remote[64], more[64];
	FILE *f = fopen(path, "re");
	unsigned int state, uid;

	while (f && fgets(line, sizeof(line), f)) {
		struct event ev = { .action = EV_SOCKET_EXISTING, .has = EV_HAS_SOCKET | EV_HAS_LOCAL, .transport = ipproto };

		if (sscanf(line, " %*u: %63s %63s %x %*s %*s %*s %u", local, remote, &state, &uid) != 4 ||
		    !proc_addr(local, &ev.local) || !proc_addr(remote, &ev.remote))
			continue;
		if (ev.local.port != x->port && ev.remote.port != x->port)
			continue;
		ev.has |= ev.remote.port ? EV_HAS_REMOTE : 0;
		ev.port = x->port;
		ev.time_ns = clock_wall_ns();
		ev.match = (uint8_t)((ev.local.port == x->port ? EV_MATCH_LOCAL : 0) |
				     (ev.remote.port == x->port ? EV_MATCH_REMOTE : 0));
		ev.socket_state = ipproto == IPPROTO_UDP ? (state == 1 ? "ESTABLISHED" : "UNCONN") :
				  event_tcp_state(state) ? event_tcp_state(state) : "-";
		snprintf(more, sizeof(more), "  uid %u", uid);
		explain_add_socket(x, &ev, more);
	}
	if (f)
		fclose(f);
}

void explain_without_bpf(struct explain *x)
{
	x->complete = false;
	look_at_proc(x, "/proc/self/net/tcp", IPPROTO_TCP);
	look_at_proc(x, "/proc/self/net/tcp6", IPPROTO_TCP);
	look_at_proc(x, "/proc/self/net/udp", IPPROTO_UDP);
	look_at_proc(x, "/proc/self/net/udp6", IPPROTO_UDP);
}
