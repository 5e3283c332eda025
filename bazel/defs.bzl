# SPDX-License-Identifier: MIT
"""slotgen_library: C and C++ headers from schemas."""

load("@rules_cc//cc:defs.bzl", "cc_library")

_Schemas = provider(
    "What others that import these schemas need of them.",
    fields = {"files": "a depset of schemas, with what they import"},
)

# What the sizes are of the machine that is built for.
_TARGET = select({
    "@slotgen//:x86_32_linux": "i386",
    "@slotgen//:arm": "ilp32",
    "@slotgen//:armv7": "ilp32",
    "@slotgen//:x86_32_windows": "ilp32",
    "//conditions:default": "lp64",
})

def _declare(ctx, stem, endings):
    return [
        ctx.actions.declare_file(ctx.attr.folder + "/" + stem + ending)
        for ending in endings
    ]

def _files_of(ctx, stem):
    """The headers, the C files and the rest that slotgen writes of a schema."""
    headers = [".h", "_tables.h"]
    sources = ["_tables.c"]
    others = []
    if "cxx" in ctx.attr.emit:
        headers.append(".hpp")
    if "extern" in ctx.attr.emit:
        headers.append("_extern.h")
        sources.append("_extern.c")
        others.append("_extern.map")
    return [_declare(ctx, stem, endings) for endings in [headers, sources, others]]

def _slotgen_files_impl(ctx):
    headers = []
    sources = []
    others = []
    for schema in ctx.files.srcs:
        stem = schema.basename[:-len(schema.extension) - 1]
        written = _files_of(ctx, stem)
        headers += written[0]
        sources += written[1]
        others += written[2]
    imported = depset(transitive = [dep[_Schemas].files for dep in ctx.attr.deps])
    arguments = ctx.actions.args()
    arguments.add("--no-runtime")
    arguments.add("--target=" + ctx.attr.target)
    arguments.add("--emit=" + ",".join(["tables"] + ctx.attr.emit))
    arguments.add("--output-dir=" + headers[0].dirname)
    arguments.add_all(
        imported,
        before_each = "-I",
        map_each = _directory_of,
        uniquify = True,
    )
    arguments.add_all(ctx.attr.options)
    arguments.add_all(ctx.files.srcs)
    ctx.actions.run(
        executable = ctx.executable.slotgen,
        arguments = [arguments],
        inputs = depset(ctx.files.srcs + ctx.files.imports, transitive = [imported]),
        outputs = headers + sources + others,
        mnemonic = "Slotgen",
        # slotgen refuses imports whose files are links to other folders, which
        # all files of a sandbox are.
        execution_requirements = {"no-sandbox": "1"},
    )
    return [
        DefaultInfo(files = depset(headers)),
        OutputGroupInfo(sources = depset(sources), others = depset(others)),
        _Schemas(files = depset(
            ctx.files.srcs + ctx.files.imports,
            transitive = [imported],
        )),
    ]

def _directory_of(file):
    return file.dirname or "."

_slotgen_files = rule(
    implementation = _slotgen_files_impl,
    attrs = {
        "deps": attr.label_list(providers = [_Schemas]),
        "emit": attr.string_list(),
        "folder": attr.string(),
        "imports": attr.label_list(allow_files = True),
        "options": attr.string_list(),
        "slotgen": attr.label(
            default = "@slotgen_installed//:slotgen",
            executable = True,
            allow_files = True,
            cfg = "exec",
        ),
        "srcs": attr.label_list(allow_files = [".yaml", ".yml"]),
        "target": attr.string(),
    },
)

def _files_label(dep):
    if ":" not in dep:
        dep += ":" + dep.split("/")[-1]
    return dep + "_files"

def slotgen_library(
        name,
        srcs,
        deps = [],
        imports = [],
        emit = [],
        options = [],
        target = _TARGET,
        **kwargs):
    """A cc_library of the headers that slotgen writes, with their tables.

    What depends on it includes "market.h" of market.yaml.

    Args:
      name: of the library
      srcs: schemas
      deps: slotgen_library targets of schemas that these import
      imports: schemas that these import, and whose headers they do not need
      emit: "cxx" for market.hpp, "extern" for functions of other languages
      options: further options of slotgen
      target: of --target; by default that of the platform
      **kwargs: of cc_library
    """
    _slotgen_files(
        name = name + "_files",
        srcs = srcs,
        deps = [_files_label(dep) for dep in deps],
        emit = emit,
        folder = name,
        imports = imports,
        options = options,
        target = target,
        visibility = kwargs.get("visibility"),
    )
    native.filegroup(
        name = name + "_sources",
        srcs = [name + "_files"],
        output_group = "sources",
    )
    cc_library(
        name = name,
        srcs = [name + "_sources"],
        hdrs = [name + "_files"],
        includes = [name],
        local_defines = ["SLOTGEN_EXTERN_ONLY"],
        deps = deps + ["@slotgen_installed//:runtime"],
        **kwargs
    )
