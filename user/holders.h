/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * holders.h - who held a port last, in this run.
 *
 * Bounded: of more than HOLDERS_MAX ports the one whose holder was learnt
 * longest ago is forgotten. Then nobody is named, never somebody else.
 */
#ifndef STRAYPORT_HOLDERS_H
#define STRAYPORT_HOLDERS_H

#include <stddef.h>
#include <stdint.h>

#define HOLDERS_MAX 8192

struct holders;
struct identity;
struct proc_entry;

/* NULL on ENOMEM. The processes that are named are held in id. */
struct holders *holders_new(struct identity *id);
/* Before identity_free(). NULL is accepted. */
void holders_free(struct holders *h);

/* This process holds the port. Without memory nobody is remembered. */
void holders_set(struct holders *h, uint32_t netns, uint8_t proto, uint16_t port,
		 struct proc_entry *p);
/* Who held it last; NULL if nobody is known. */
struct proc_entry *holders_find(const struct holders *h, uint32_t netns, uint8_t proto,
				uint16_t port);
size_t holders_count(const struct holders *h);

#endif
