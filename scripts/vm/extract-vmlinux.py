#!/usr/bin/python3
"""extract-vmlinux.py VMLINUZ OUT BTF: unpack the ELF kernel inside a bzImage, and its .BTF section.

QEMU boots the ELF file by its PVH note, seconds sooner than the vmlinuz, whose own decompressor is slow
under emulation.
"""
import lzma
import struct
import subprocess
import sys
import zlib


def by_command(*command):
    def run(data):
        # trailing bytes make these tools fail after they have written everything
        return subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout
    return run


PAYLOADS = (
    (b"\x1f\x8b\x08", lambda data: zlib.decompressobj(31).decompress(data)),
    (b"\xfd7zXZ\x00", lambda data: lzma.LZMADecompressor(lzma.FORMAT_XZ).decompress(data)),
    (b"\x28\xb5\x2f\xfd", by_command("zstd", "-dc")),
    (b"\x02\x21\x4c\x18", by_command("lz4", "-dc")),
)


def unpack(image):
    for magic, decompress in PAYLOADS:
        at = image.find(magic)
        while at >= 0:
            try:
                elf = decompress(image[at:])
                if elf[:4] == b"\x7fELF":
                    return elf
            except (zlib.error, lzma.LZMAError, OSError):
                pass        # the magic number by accident
            at = image.find(magic, at + 1)
    return None


def section(elf, wanted):
    table, = struct.unpack_from("<Q", elf, 40)
    size, count, names = struct.unpack_from("<HHH", elf, 58)
    headers = [struct.unpack_from("<IIQQQQ", elf, table + i * size) for i in range(count)]
    for name, _, _, _, offset, length in headers:
        at = headers[names][4] + name
        if elf[at:elf.index(b"\0", at)] == wanted:
            return elf[offset:offset + length]
    return None


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    with open(sys.argv[1], "rb") as f:
        elf = unpack(f.read())
    if not elf:
        sys.exit(f"extract-vmlinux: no ELF kernel in {sys.argv[1]}")
    btf = section(elf, b".BTF")
    if not btf:
        sys.exit(f"extract-vmlinux: the kernel in {sys.argv[1]} has no BTF")
    for path, data in ((sys.argv[2], elf), (sys.argv[3], btf)):
        with open(path, "wb") as f:
            f.write(data)


main()
