# SPDX-License-Identifier: MIT
"""Compilers for all machines at hand, and what they make of constants: nothing
is run, so that each target of clang can be asked without a C library."""
import os
import shutil
import struct
import subprocess

SECTION = "slot_constants"


class Machine:
    """A compiler, what slotgen calls its target, and the order of its bytes
    and bits."""

    def __init__(self, target, big, *command):
        self.target, self.big, self.command = target, big, command
        self.name = " ".join(command)

    def is_here(self):
        return shutil.which(self.command[0]) is not None


MACHINES = [
    Machine("lp64", False, "gcc"),
    Machine("i386", False, "i686-linux-gnu-gcc"),
    Machine("ilp32", False, "arm-linux-gnueabihf-gcc"),
    Machine("ilp32", False, "arm-none-eabi-gcc", "-fno-short-enums"),
    Machine("lp64", False, "aarch64-linux-gnu-gcc"),
    Machine("lp64", False, "riscv64-linux-gnu-gcc"),
    Machine("lp64", True, "s390x-linux-gnu-gcc"),
    Machine("ilp32", True, "mips-linux-gnu-gcc"),
    *(Machine(target, big, "clang", f"--target={name}")
      for target, big, name in (
          ("lp64", False, "x86_64-linux-gnu"),
          ("i386", False, "i386-linux-gnu"),
          ("ilp32", False, "x86_64-linux-gnux32"),
          ("ilp32", False, "armv7-linux-gnueabihf"),
          ("ilp32", True, "armebv7-linux-gnueabihf"),
          ("lp64", False, "aarch64-linux-gnu"),
          ("lp64", True, "aarch64_be-linux-gnu"),
          ("ilp32", False, "riscv32-linux-gnu"),
          ("lp64", False, "riscv64-linux-gnu"),
          ("lp64", False, "powerpc64le-linux-gnu"),
          ("ilp32", True, "powerpc-linux-gnu"),
          ("lp64", True, "s390x-linux-gnu"),
          ("ilp32", True, "mips-linux-gnu"))),
]
WINDOWS = Machine("lp64", False, "gcc", "-mms-bitfields")


def _section(elf, name):
    """The bytes of a section of an ELF file (the System V ABI's chapter 4)."""
    order = "<" if elf[5] == 1 else ">"
    is_64 = elf[4] == 2
    start, = struct.unpack_from(order + "QI"[not is_64], elf, 40 if is_64 else 32)
    size, count, names = struct.unpack_from(order + "HHH", elf,
                                            58 if is_64 else 46)
    form = order + ("IIQQQQ" if is_64 else "IIIIII")
    headers = [struct.unpack_from(form, elf, start + size * i)
               for i in range(count)]
    for header in headers:
        at = headers[names][4] + header[0]
        if elf[at:elf.index(b"\0", at)] == name.encode():
            return elf[header[4]:header[4] + header[5]]
    return None


def constants(machine, text, scratch):
    """The bytes that this C text defines in SECTION, or None and what the
    compiler says."""
    source, made = (os.path.join(scratch, name) for name in ("bits.c", "bits.o"))
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    done = subprocess.run([*machine.command, "-std=gnu11", "-w",
                           "-ffreestanding", "-c", "-o", made, source],
                          stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        return None, done.stderr
    with open(made, "rb") as file:
        return _section(file.read(), SECTION), "no section"
