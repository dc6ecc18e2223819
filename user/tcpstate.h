/* SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause */
/*
 * tcpstate.h - the numbers of the states of a TCP socket (include/net/tcp_states.h), as records and sock_diag have
 * them. Names: event_tcp_state().
 */
#ifndef STRAYPORT_TCPSTATE_H
#define STRAYPORT_TCPSTATE_H

enum tcp_state {
	STATE_ESTABLISHED = 1,
	STATE_SYN_SENT,
	STATE_SYN_RECV,
	STATE_FIN_WAIT1,
	STATE_FIN_WAIT2,
	STATE_TIME_WAIT,
	STATE_CLOSE,
	STATE_CLOSE_WAIT,
	STATE_LAST_ACK,
	STATE_LISTEN,
	STATE_CLOSING,
	STATE_NEW_SYN_RECV,
};

#endif
