# SPDX-License-Identifier: MIT
"""The slotgen that is installed on the machine that builds."""

_BUILD = """\
load("@rules_cc//cc:defs.bzl", "cc_library")

package(default_visibility = ["//visibility:public"])

exports_files(["slotgen"])

# Compiled with the flags of the build, for the platform that it is for.
cc_library(
    name = "runtime",
    srcs = ["runtime.c"],
    hdrs = glob(["include/*"]),
    includes = ["include"],
    linkopts = ["-lm"],
)
"""

def _slotgen_installed_impl(ctx):
    program = ctx.path(ctx.attr.program) if ctx.attr.program else ctx.which("slotgen")
    if not program or not program.exists:
        fail("slotgen is not installed; slotgen_installed(program = ...) says where")
    ctx.symlink(program, "slotgen")
    for name in ["slotgen.h", "slotgen_impl.h", "slotgen.hpp"]:
        header = program.realpath.dirname.dirname.get_child("include").get_child(name)
        ctx.symlink(header, "include/" + name)
    ctx.file("runtime.c", "#include \"slotgen_impl.h\"\n")
    ctx.file("BUILD.bazel", _BUILD)

_slotgen_installed = repository_rule(
    implementation = _slotgen_installed_impl,
    attrs = {"program": attr.string()},
    environ = ["PATH"],
    local = True,
)

def slotgen_installed(program = ""):
    """Makes @slotgen_installed, of the program, or of the one that PATH has."""
    _slotgen_installed(name = "slotgen_installed", program = program)
