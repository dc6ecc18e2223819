/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * netfmt.h - numbers and Internet addresses as text, without printf and inet_ntop.
 *
 * Knows no strayport type. Every function writes at p, adds no NUL and returns the end of what it
 * wrote; the caller has made the room that the constants name. None can fail.
 */
#ifndef STRAYPORT_NETFMT_H
#define STRAYPORT_NETFMT_H

#include <stdint.h>

#define NETFMT_U64_MAX      20 /* bytes of the largest uint64_t */
#define NETFMT_IPV4_MAX     15
#define NETFMT_IPV6_MAX     45 /* 39, or 45 with an IPv4 tail (INET6_ADDRSTRLEN - 1) */
#define NETFMT_ENDPOINT_MAX (NETFMT_IPV6_MAX + 1 + 10 + 2 + 1 + 5) /* [ip%scope]:port */

/* v in decimal. */
char *netfmt_u64(char *p, uint64_t v);

/* v in decimal with exactly `digits` (1 to 19) digits, leading zeros included; v must fit. */
char *netfmt_digits(char *p, uint64_t v, int digits);

#define NETFMT_SIZE_MAX 6 /* "999 kB" */

/* v with two or three figures, rounded down, a blank and the prefix: "512 ", "3.1 k", "12 k", "999 M". */
char *netfmt_scaled(char *p, uint64_t v);

/* The same of bytes: "512 B", "3.1 kB". */
char *netfmt_size(char *p, uint64_t bytes);

/* Dotted decimal; ip is in network byte order. */
char *netfmt_ipv4(char *p, const uint8_t ip[4]);

/*
 * Canonical text of RFC 5952: lower case, no leading zeros, the longest (first if equal) run of
 * two or more zero groups is "::". As inet_ntop() does, ::ffff:0:0/96 and ::/96 (but not ::, ::1)
 * end in dotted decimal. ip is in network byte order.
 */
char *netfmt_ipv6(char *p, const uint8_t ip[16]);

/* The plain address; family is 4 or 6. */
char *netfmt_ip(char *p, uint8_t family, const uint8_t *ip);

/*
 * Address and port for people: 10.0.0.1:80, [::1]:80, and with an RFC 4007 zone (the interface
 * index; 0 = none) [fe80::1%3]:80. port is in host byte order.
 */
char *netfmt_endpoint(char *p, uint8_t family, const uint8_t *ip, uint16_t port, uint32_t scope);

#endif
