// SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
/* errname.c - see errname.h */
#include "errname.h"

#include <errno.h>
#include <stdio.h>

#define NAME(e)                                                                                    \
	case e:                                                                                    \
		return #e

const char *errname(int err)
{
	static char other[24];

	switch (err) {
		NAME(EPERM);
		NAME(ENOENT);
		NAME(EINTR);
		NAME(EIO);
		NAME(E2BIG);
		NAME(EBADF);
		NAME(EAGAIN);
		NAME(ENOMEM);
		NAME(EACCES);
		NAME(EFAULT);
		NAME(EBUSY);
		NAME(EEXIST);
		NAME(ENODEV);
		NAME(EINVAL);
		NAME(EMFILE);
		NAME(ENFILE);
		NAME(ENOSPC);
		NAME(EROFS);
		NAME(EPIPE);
		NAME(ENOSYS);
		NAME(ELOOP);
		NAME(EPROTO);
		NAME(ENOTSOCK);
		NAME(EDESTADDRREQ);
		NAME(EMSGSIZE);
		NAME(EPROTOTYPE);
		NAME(ENOPROTOOPT);
		NAME(EPROTONOSUPPORT);
		NAME(EOPNOTSUPP);
		NAME(EAFNOSUPPORT);
		NAME(EADDRINUSE);
		NAME(EADDRNOTAVAIL);
		NAME(ENETDOWN);
		NAME(ENETUNREACH);
		NAME(ENETRESET);
		NAME(ECONNABORTED);
		NAME(ECONNRESET);
		NAME(ENOBUFS);
		NAME(EISCONN);
		NAME(ENOTCONN);
		NAME(ESHUTDOWN);
		NAME(ETIMEDOUT);
		NAME(ECONNREFUSED);
		NAME(EHOSTDOWN);
		NAME(EHOSTUNREACH);
		NAME(EALREADY);
		NAME(EINPROGRESS);
		NAME(ECANCELED);
		NAME(ENOKEY);
		NAME(EKEYREJECTED);
	}
	snprintf(other, sizeof(other), "errno %d", err);
	return other;
}
