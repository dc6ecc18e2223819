/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/* cflags: -m32 -nostdlib -static -ffreestanding -fno-pic -no-pie -fno-stack-protector -fno-asynchronous-unwind-tables */
/*
 * compat32.c - a 32-bit program: the same socket calls by the other door (int 0x80).
 *
 * Without a C library, since a 64-bit machine may have no 32-bit one. Usage:
 *
 *   compat32 server PORT     bind, listen, "ready", accept, read to the end, close
 *   compat32 client PORT     connect, send 1000 bytes, close
 *
 * Prints one JSON line a step: what, and the ports.
 */
typedef unsigned int u32;
typedef unsigned short u16;
typedef unsigned char u8;

enum { SYS_EXIT = 1, SYS_READ = 3, SYS_WRITE = 4, SYS_CLOSE = 6, SYS_SOCKETCALL = 102 };
enum { SOCKET = 1, BIND, CONNECT, LISTEN, ACCEPT, GETSOCKNAME, GETPEERNAME, SEND = 9 };

struct in { /* struct sockaddr_in */
	u16 family, port;
	u8 addr[4], zero[8];
};

static int call(int n, u32 a, u32 b, u32 c)
{
	int r;

	__asm__ volatile("int $0x80" : "=a"(r) : "a"(n), "b"(a), "c"(b), "d"(c) : "memory");
	return r;
}

static int net(int what, u32 a, u32 b, u32 c, u32 d)
{
	u32 args[4] = { a, b, c, d };

	return call(SYS_SOCKETCALL, what, (u32)args, 0);
}

static void quit(int code)
{
	call(SYS_EXIT, code, 0, 0);
	__builtin_unreachable();
}

static u32 number(const char *s)
{
	u32 v = 0;

	while (*s >= '0' && *s <= '9')
		v = v * 10 + (*s++ - '0');
	return v;
}

static char text[256];
static u32 len;

static void add(const char *s)
{
	while (*s)
		text[len++] = *s++;
}

static void add_number(u32 v)
{
	char b[12];
	int n = 0;

	do
		b[n++] = '0' + v % 10;
	while ((v /= 10));
	while (n)
		text[len++] = b[--n];
}

static u16 port_of(int what, int fd)
{
	struct in a = { 0 };
	u32 size = sizeof(a);

	net(what, fd, (u32)&a, (u32)&size, 0);
	return (u16)(a.port << 8 | a.port >> 8);
}

static void tell(const char *what, int fd, u32 bytes)
{
	len = 0;
	add("{\"what\":\"");
	add(what);
	add("\",\"local\":");
	add_number(port_of(GETSOCKNAME, fd));
	add(",\"remote\":");
	add_number(port_of(GETPEERNAME, fd));
	add(",\"bytes\":");
	add_number(bytes);
	add("}\n");
	call(SYS_WRITE, 1, (u32)text, len);
}

static char buf[4096];

__attribute__((used)) void begin(u32 *stack)
{
	char **argv = (char **)(stack + 1);
	u32 port = stack[0] == 3 ? number(argv[2]) : 0, sum = 0;
	struct in a = { 2, (u16)(port << 8 | port >> 8), { 127, 0, 0, 1 }, { 0 } };
	int fd = net(SOCKET, 2, 1, 0, 0), con, n;
	char wait;

	if (!port || fd < 0)
		quit(2);
	if (argv[1][0] == 's') {
		if (net(BIND, fd, (u32)&a, sizeof(a), 0) || net(LISTEN, fd, 7, 0, 0))
			quit(3);
		tell("ready", fd, 0);
		con = net(ACCEPT, fd, 0, 0, 0);
		if (con < 0)
			quit(4);
		while ((n = call(SYS_READ, con, (u32)buf, sizeof(buf))) > 0)
			sum += n;
		tell("accepted", con, sum);
		call(SYS_CLOSE, con, 0, 0);
	} else {
		tell("ready", fd, 0);
		call(SYS_READ, 0, (u32)&wait, 1);
		if (net(CONNECT, fd, (u32)&a, sizeof(a), 0))
			quit(5);
		net(SEND, fd, (u32)buf, 1000, 0);
		tell("connected", fd, 1000);
	}
	call(SYS_CLOSE, fd, 0, 0);
	quit(0);
}

__asm__(".globl _start\n_start:\n\tmov %esp, %eax\n\tand $-16, %esp\n\tsub $12, %esp\n\tpush %eax\n\tcall begin\n");
