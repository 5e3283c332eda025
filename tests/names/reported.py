# SPDX-License-Identifier: MIT
"""reported.py [--renew]

What the compilers at hand say is taken, name by name: words (keywords, macros
without parameters), which nothing may be called, and what stands at file
scope. With --renew, generator/resolve/taken_names.inc gets what it lacks;
nothing is taken out of it, since other systems report others.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import INCLUDE, ROOT  # noqa: E402

TABLE = os.path.join(ROOT, "generator/resolve/taken_names.inc")
MINGW = "/usr/x86_64-w64-mingw32/include"
# Of <windows.h>, words with an underscore between capitals (ERROR_SUCCESS) are
# left out: 20,000 names that no schema uses.
LOUD = re.compile(r"[A-Z0-9]+(_[A-Z0-9]+)+$")

# The headers of C11 and POSIX.
SYSTEM = """aio arpa/inet assert complex cpio ctype dirent dlfcn errno fcntl fenv
float fmtmsg fnmatch ftw glob grp iconv inttypes iso646 langinfo libgen limits
locale math monetary mqueue ndbm net/if netdb netinet/in netinet/tcp nl_types
poll pthread pwd regex sched search semaphore setjmp signal spawn stdalign
stdarg stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string strings
stropts sys/ipc sys/mman sys/msg sys/resource sys/select sys/sem sys/shm
sys/socket sys/stat sys/statvfs sys/time sys/times sys/types sys/uio sys/un
sys/utsname sys/wait syslog tar termios tgmath threads time trace uchar ulimit
unistd utime utmpx wchar wctype wordexp""".split()
# Others that compilers have for the machines at hand.
MORE = ["windows"]
# What C++ has of its own beside these, or refuses to include with them.
NOT_IN_CXX = {"complex", "stdatomic", "tgmath", "threads"}

# No compiler lists its keywords.
KEYWORDS = {
    "C GNU NEWER CXX": """auto break case char const continue default do double
        else enum extern float for goto if inline int long register return short
        signed sizeof static struct switch typedef union unsigned void volatile
        while bool true false""",
    "C GNU NEWER": """restrict _Alignas _Alignof _Atomic _Bool _Complex _Generic
        _Imaginary _Noreturn _Static_assert _Thread_local""",
    "GNU NEWER CXX": "asm typeof",
    "NEWER": "typeof_unqual",
    "NEWER CXX": """alignas alignof constexpr nullptr static_assert
        thread_local""",
    "CXX": """and and_eq atomic_cancel atomic_commit atomic_noexcept bitand bitor
        catch char16_t char32_t char8_t class co_await co_return co_yield compl
        concept const_cast consteval constinit decltype delete dynamic_cast
        explicit export friend mutable namespace new noexcept not not_eq operator
        or or_eq private protected public reflexpr reinterpret_cast requires
        static_cast synchronized template this throw try typeid typename using
        virtual wchar_t xor xor_eq""",
}
# Macros with parameters, and a type, that slots' members have always avoided;
# and what compilers for other machines define.
WORDS = {
    "C": """FILE assert isfinite isinf isnan offsetof putc signbit va_arg va_copy
        va_end va_list va_start""",
    "GNU NEWER CXX": "i386 mips sparc sun",
    "WINDOWS": "small",  # Microsoft's <rpcndr.h>
}
# Not words anywhere, but at file scope.
OTHERS = {"C GNU CXX": "main", "CXX": "std"}


def runtime_includes():
    """The headers of the system that slotgen.h includes; but those that only
    SLOTGEN_FILES brings, which are POSIX's, and SLOTGEN_ARROW."""
    found = set()
    for directory, _, names in os.walk(
            os.path.join(ROOT, "templates/runtime")):
        for name in names:
            if name in ("file_system.c", "arrow_array.c"):
                continue
            with open(os.path.join(directory, name), encoding="utf-8") as file:
                found.update(re.findall(r"^#include <(\w+)\.h>$", file.read(),
                                        re.M))
    return sorted(found)


def headers_behind(compiler):
    """Those that a program of slotgen.h has, and that -I could hide."""
    roots = subprocess.run(
        [*compiler, "-E", "-v", "-"], input="", text=True,
        capture_output=True, check=True).stderr
    roots = {os.path.realpath(line[1:]) for line in roots.splitlines()
             if line.startswith(" /")}
    needed = subprocess.run(
        [*compiler, "-M", "-"], text=True, capture_output=True, check=True,
        input=text_of(runtime_includes())).stdout
    return {os.path.basename(path)[:-2] for path in needed.split()
            if path.endswith(".h") and
            os.path.realpath(os.path.dirname(path)) in roots}


def text_of(headers):
    return "".join("#if __has_include(<%s.h>)\n#include <%s.h>\n#endif\n" % (h, h)
                   for h in headers)


def places():
    """where → its source, the standards, which compilers are asked"""
    own = text_of(runtime_includes())
    system = text_of(SYSTEM)
    cxx_system = text_of(h for h in SYSTEM if h not in NOT_IN_CXX)
    c, cxx = ("gcc", "clang"), ("g++ -x c++", "clang++ -x c++")
    return {
        "C": (own, ["-std=c11"], c),
        "GNU": (own, ["-std=gnu11", "-std=gnu17"], c),
        "NEWER": (own, ["-std=c2x", "-std=gnu2x"], c),
        "CXX": (own, ["-std=c++11", "-std=gnu++17", "-std=c++20"], cxx),
        "POSIX": (system, ["-std=c11 -D_XOPEN_SOURCE=700", "-std=gnu11",
                           "-std=gnu11 -D_GNU_SOURCE"], c),
        "POSIX C++": (cxx_system, ["-std=c++17", "-std=gnu++17"], cxx),
        "WINDOWS": ("#include <windows.h>\n" + own, ["-std=gnu11"],
                    ("clang --target=x86_64-w64-mingw32 -isystem " + MINGW,)),
    }


def run(command, text):
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "ask.c")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        done = subprocess.run(command.split() + [path], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit("%s:\n%s" % (command, done.stderr[:2000]))
    return done.stdout


def is_available(command):
    return shutil.which(command.split()[0]) is not None and (
        MINGW not in command or os.path.isdir(MINGW))


def is_free_to_us(name):
    """Names that no schema can have do not matter."""
    return re.match(r"[A-Za-z]\w*$|_[a-z]\w*$", name) is not None


def ask(command, text):
    """(words, macros with parameters, what stands at file scope)"""
    words, calls, globals_ = set(), set(), set()
    for line in run(command + " -dM -E", text).splitlines():
        name = line.split(" ", 2)[1]
        (calls if "(" in name else words).add(name.split("(")[0])
    if command.startswith("clang") and MINGW not in command:
        for name in run(command + " -fsyntax-only -w -Xclang -ast-list",
                        text).splitlines():
            if "::" not in name:
                globals_.add(name)
    return words, calls, globals_


def reported():
    """name → set of where it is taken, with WORD where it is a word"""
    names = {}

    def take(name, *where):
        names.setdefault(name, set()).update(where)

    for where, text in [*KEYWORDS.items(), *WORDS.items()]:
        for name in text.split():
            take(name, "WORD", *where.split())
    for where, text in OTHERS.items():
        for name in text.split():
            take(name, *where.split())
    for name in SYSTEM + MORE:
        if "/" not in name:
            take(name, "HEADER")
    for name in runtime_includes():
        take(name, "HEADER", "INCLUDED")
    for compiler in (["gcc", "-std=gnu11", "-xc"],
                     ["g++", "-std=gnu++17", "-xc++"]):
        if is_available(compiler[0]):
            for name in filter(str.isidentifier, headers_behind(compiler)):
                take(name, "HEADER")
    asked = set()
    for where, (text, standards, compilers) in places().items():
        kind = where.split()[0]
        for compiler in compilers:
            if not is_available(compiler):
                continue
            asked.add(kind)
            for standard in standards:
                words, calls, globals_ = ask(compiler + " " + standard, text)
                if kind == "WINDOWS":
                    words = {w for w in words
                             if w in names or not LOUD.match(w)}
                    calls = {c for c in calls if re.match("[a-z]+$", c)}
                for name in filter(is_free_to_us, words):
                    take(name, kind, "WORD")
                for name in filter(is_free_to_us, calls | globals_):
                    take(name, kind)
    return names, asked


def read_table():
    names = {}
    if os.path.exists(TABLE):
        with open(TABLE, encoding="utf-8") as file:
            for name, where in re.findall(
                    r'^NAME\("(\w+)", (.*)\)$', file.read(), re.M):
                names[name] = set(where.split(" | "))
    return names


ORDER = ["INCLUDED", "HEADER", "WORD", "C", "GNU", "NEWER", "CXX", "POSIX", "WINDOWS"]


def write_table(names):
    with open(TABLE, "w", encoding="utf-8") as file:
        file.write("/* SPDX-License-Identifier: MIT */\n"
                   "/* Made by \"cmake --build … --target taken-names\"; "
                   "sorted by byte. */\n")
        for name in sorted(names, key=lambda n: n.encode()):
            file.write('NAME("%s", %s)\n' % (
                name, " | ".join(w for w in ORDER if w in names[name])))


def missing(names, table):
    """Names that are reported and are not in the table so."""
    return sorted(n for n in names if not names[n] <= table.get(n, set()))


def main():
    names, asked = reported()
    table = read_table()
    for name, where in names.items():
        table.setdefault(name, set()).update(where)
    write_table(table)
    print("%d names, %d reported, by %s" % (
        len(table), len(names), ", ".join(sorted(asked))))


if __name__ == "__main__":
    if sys.argv[1:] != ["--renew"]:
        sys.exit(__doc__)
    main()
