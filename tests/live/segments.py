# SPDX-License-Identifier: GPL-2.0 OR BSD-2-Clause
"""TCP segments of one's own making, sent as they are: RFC 9293, 3.1, and RFC 791, 3.1."""
import socket
import struct


def checksum(data):
    data += b"\0" * (len(data) % 2)
    s = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    s = (s >> 16) + (s & 0xffff)
    return ~(s + (s >> 16)) & 0xffff


def segment(src, dst, sport, dport, flags):
    """A TCP header without options, with its IPv4 header."""
    a, b = socket.inet_aton(src), socket.inet_aton(dst)
    tcp = struct.pack("!HHIIBBHHH", sport, dport, 1, 0, 5 << 4, flags, 1024, 0, 0)
    c = checksum(a + b + struct.pack("!BBH", 0, 6, len(tcp)) + tcp)
    tcp = tcp[:16] + struct.pack("!H", c) + tcp[18:]
    return struct.pack("!BBHHHBBH4s4s", 0x45, 0, 40, 0, 0, 64, 6, 0, a, b) + tcp


def send_raw(ns, segments):
    """Send (destination, packet) pairs in a namespace."""
    def work():
        with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW) as s:
            for dst, data in segments:
                s.sendto(data, (dst, 0))

    ns.inside(work)
