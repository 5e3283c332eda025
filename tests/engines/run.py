#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py CASE [NAME]

What engines say of a pool that programs of examples/engines hand to them is
what C says of it, to the last bit.

page NAME   docs/engines.md prints what it shows: its first commands, and those of
            the section whose title begins so
dask        two workers of Dask read a file of objects, by --emit=numpy
duckdb      DuckDB has the stream, by ADBC; writes Parquet, a folder for each venue,
            and reads it again, as does Polars
ipc         Polars reads an Arrow file
bring       what DuckDB answers becomes a pool again; what no setter takes is
            refused in words, and nothing is left of it
columns     DuckDB says of objects with every kind of slot what C's JSON does
answer      what DuckDB answers becomes an Arrow file, of which Polars and Arrow JS
            say what DuckDB does; what is not taken is refused in words, and no
            file is left
append      DuckDB's own calls take the batches as chunks
chdb        ClickHouse, as a library, has the stream by the same calls as
            DuckDB, and reads DuckDB's Parquet
clickhouse  two servers of ClickHouse have JSON Lines; however that ends, no
            server and no file of theirs is left

PROGRAMS are the folders of examples/engines' and of this one's programs. What npm
has is in build/engines, where .ci/install puts it, or in what ENGINES names. An
engine that is not installed: SKIP, and status 77.
"""
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
import answers  # noqa: E402
import columns  # noqa: E402
from where import (  # noqa: E402
    ENGINES, INCLUDE, MODULES, ROOT, SLOTGEN, python_with)

EXAMPLE = os.path.join(ROOT, "examples/engines")
PROGRAMS = os.environ.get("PROGRAMS", ":".join(
    os.path.join(ROOT, "build/dev", each)
    for each in ("examples", "tests/engines")))
DUCKDB = os.path.join(MODULES, "@duckdb/node-bindings-linux-x64/libduckdb.so")
CHDB = os.path.join(ENGINES, "npm-large/node_modules",
                    "@chdb/lib-linux-x64-gnu/libchdb.so")
COUNT = 200000
faults = []


def fault(*words):
    faults.append(" ".join(str(word) for word in words))


def skip(*words):
    print("SKIP:", *words)
    sys.exit(77)


def run(*command, status=0, **more):
    done = subprocess.run([str(word) for word in command],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True, **more)
    if status is not None and done.returncode != status:
        sys.exit("%s: %d\n%s%s" % (" ".join(map(str, command)),
                                   done.returncode, done.stdout[-3000:],
                                   done.stderr[-3000:]))
    return done


def program(name):
    return shutil.which(name, path=PROGRAMS) or \
        sys.exit("%s: not in %s" % (name, PROGRAMS))


def need(path, *words):
    """What .ci/install puts into build/engines."""
    if not os.path.exists(path):
        skip(*words, "is not installed:", path)


def node(script, *arguments):
    if not shutil.which("node"):
        skip("node is not installed")
    need(os.path.join(MODULES, "nodejs-polars"), "Polars")
    need(os.path.join(MODULES, "apache-arrow"), "Arrow JS")
    return run("node", script, *arguments,
               env={**os.environ, "NODE_PATH": MODULES}).stdout


def sql(name, source="trade"):
    """What trades come to, of that table."""
    with open(os.path.join(EXAMPLE, "totals_%s.sql" % name),
              encoding="utf-8") as file:
        return file.read().replace("from trade", "from " + source)


def same(engine, said, wanted):
    """Two lines of totals."""
    said, wanted = json.loads(said), json.loads(wanted)
    for name in wanted.keys() | said.keys():
        if said.get(name) != wanted.get(name):
            fault(engine, "says of", name, said.get(name), "but C",
                  wanted.get(name))
    if not wanted["trades"]:
        fault("no trades")


# ---- page -------------------------------------------------------------------

def as_shown(shown, said):
    """Lines, of which "…" is any part."""
    return re.fullmatch(".*".join(map(re.escape, shown.split("…"))), said,
                        re.S)


# What the sections of the page need.
NEEDS = {
    "NumPy": lambda: python_with("numpy", "dask", "distributed") or
    skip("no Python has Dask: python3-dask and python3-distributed"),
    "ClickHouse": lambda: clickhouse_server(),
    "DuckDB": lambda: need(DUCKDB, "DuckDB"),
    "Polars": lambda: need(DUCKDB, "DuckDB"),
    "chDB": lambda: need(CHDB, "chDB"),
}


def case_page(scratch, name):
    """In a folder that has the schema and the SQL, where all programs are
    found, and the library."""
    python = NEEDS[name]() or sys.executable
    with open(os.path.join(ROOT, "docs/engines.md"), encoding="utf-8") as file:
        head, *sections = re.split("^## ", file.read(), flags=re.M)
    section, = [each for each in sections if each.startswith(name)]
    places = [os.path.join(scratch, "bin"), *PROGRAMS.split(":"), EXAMPLE,
              os.path.dirname(SLOTGEN)]
    os.mkdir(places[0])
    os.symlink(python, os.path.join(places[0], "python3"))
    for file in glob.glob(os.path.join(EXAMPLE, "*.yaml")) + \
            glob.glob(os.path.join(EXAMPLE, "*.sql")):
        shutil.copy(file, scratch)
    for library in DUCKDB, CHDB:
        if os.path.exists(library):
            os.symlink(library, os.path.join(
                scratch, os.path.basename(library)))
    if name == "chDB":
        shutil.copy(plain(scratch, "ask", "texts"),
                    os.path.join(places[0], "ask"))
    env = {**os.environ, "PATH": ":".join([*places, os.environ["PATH"]]),
           "PYTHONDONTWRITEBYTECODE": "1", "NODE_PATH": MODULES}
    blocks = re.findall(r"^```console\n(.*?)^```$", head + section, re.M | re.S)
    for command, shown in re.findall(
            r"^\$ ([^\n]*)\n((?:(?!\$ )[^\n]*\n)*)", "".join(blocks), re.M):
        done = run("sh", "-c", "{ %s; } 2>&1" % command, cwd=scratch, env=env)
        if not as_shown(shown, done.stdout):
            fault("docs/engines.md: $", command, "says", done.stdout)
    if len(blocks) < 2:
        fault("docs/engines.md: nothing is shown of", name)


# ---- dask -------------------------------------------------------------------

def case_dask(scratch):
    python = NEEDS["NumPy"]()
    run(SLOTGEN, "-q", "--no-runtime", "--emit=numpy", "--output-dir", scratch,
        os.path.join(EXAMPLE, "trade.yaml"))
    for count in 1, COUNT:
        wanted = run(program("trades"), count, scratch).stdout
        done = run(python, "-B", os.path.join(EXAMPLE, "scan.py"),
                   os.path.join(scratch, "trades.slots"),
                   env={**os.environ, "PYTHONPATH": scratch})
        same("Dask", done.stdout, wanted)
        # On a busy machine Dask says before it that it is slow.
        if not done.stderr.endswith("2 workers\n"):
            fault("Dask:", done.stderr)


# ---- duckdb -----------------------------------------------------------------

PARQUET = "copy trade to '%s' (format parquet, partition_by (venue))"


def write_parquet(scratch):
    """A folder of it, and what C says that it has."""
    wanted = run(program("trades"), COUNT, scratch).stdout
    folder = os.path.join(scratch, "parts")
    run(program("ask"), COUNT, DUCKDB, "duckdb_adbc_init", PARQUET % folder)
    return folder, wanted


def case_duckdb(scratch):
    need(DUCKDB, "DuckDB")
    folder, wanted = write_parquet(scratch)
    ask = program("ask"), COUNT, DUCKDB, "duckdb_adbc_init"
    for table in "trade", "'%s/*/*.parquet'" % folder:
        same("DuckDB of " + table, run(*ask, sql("duckdb", table)).stdout,
             wanted)
    venues = sorted(json.loads(wanted)["venues"])
    if sorted(os.listdir(folder)) != ["venue=" + each for each in venues]:
        fault("the folders are", os.listdir(folder))
    same("Polars of Parquet",
         node(os.path.join(EXAMPLE, "totals.js"), folder), wanted)
    for few in 0, 1:
        said = run(program("ask"), few, DUCKDB, "duckdb_adbc_init",
                   "select count(*)::varchar from trade").stdout
        if said != "%d\n" % few:
            fault("of", few, "trades DuckDB has", said)


def case_ipc(scratch):
    for count in 100, COUNT:
        wanted = run(program("trades"), count, scratch).stdout
        same("Polars of an Arrow file",
             node(os.path.join(EXAMPLE, "totals.js"),
                  os.path.join(scratch, "trades.ipc")), wanted)


# An answer with one trade, or what is wrong about it.
ONE = """select 1::ubigint as id, 5::uinteger as qty, 'buy' as side,
    'XNYS' as venue, true as active, 2.5::double as price,
    to_timestamp(0) as "at" """
REFUSED = (
    ("* replace (1000001 as qty)", "row 0: qty: 1000001 is above 1000000"),
    ("* replace (-1 as id)", "row 0: id: -1 is below 0"),
    ("* replace ('XPAR' as venue)", "row 0: venue: 'Venue' has no value XPAR"),
    ("* replace (null as price)", "row 0: price: expected a number, got null"),
    ("* replace (2.5::double as qty)",
     "qty: expected an integer, got a number"),
    ("* rename (id as idd)",
     "'Trade' object has no attribute 'idd'. Did you mean: 'id'?"),
    ("* exclude (price)", "'Trade' object is missing attribute 'price'"),
    ("*, 9::uinteger as previous", "row 0: previous: leads to row 9, of 1"),
)


def case_bring(scratch):
    need(DUCKDB, "DuckDB")
    folder, wanted = write_parquet(scratch)
    bring = program("bring"), DUCKDB, "duckdb_adbc_init"
    same("a pool of Parquet", run(
        *bring, "select * from '%s/*/*.parquet' order by id" % folder).stdout,
        wanted)
    if json.loads(run(*bring, ONE).stdout)["qty"] != 5:
        fault("one trade is not read")
    for what, words in REFUSED:
        said = run(*bring, "select %s from (%s)" % (what, ONE), status=1).stderr
        if said != "answer: %s\n" % words:
            fault(what, "says", said)


def case_append(scratch):
    need(DUCKDB, "DuckDB")
    wanted = run(program("trades"), COUNT, scratch).stdout
    same("DuckDB of chunks",
         run(program("append"), DUCKDB, COUNT, sql("duckdb")).stdout, wanted)


# ---- columns ----------------------------------------------------------------

# Bytes as base64, times as numbers.
ROWS = """select to_json(t) from (select * replace (
    to_base64(raw) as raw, to_base64(oraw) as oraw,
    list_transform(blobs, lambda b: to_base64(b)) as blobs,
    epoch_us("at") as "at", epoch_ns(until) as until, cast(wild as varchar) as wild) from data) t"""
WILD = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity", "2.5": 2.5}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write_rows(scratch, *engine):
    """Objects at random; what C says of them, and the engine."""
    draw = columns.Draw(2026)
    drawn = [draw.row(number) for number in range(700)]
    path = os.path.join(scratch, "drawn.jsonl")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in drawn)
    said = run(program("columns"), path, scratch, *engine).stdout
    wanted = rows_of(scratch, "")
    same_objects("C's JSON", [
        {key: row.get(key) for key in columns.as_columns(drawn[row["id"]])}
        for row in wanted],
        [columns.as_columns(drawn[row["id"]]) for row in wanted])
    if len(wanted) < 500:
        fault("only", len(wanted), "objects")
    return wanted, said


def same_objects(engine, said, wanted):
    if len(said) != len(wanted):
        fault(engine, "has", len(said), "rows, but C", len(wanted))
    for number, (row, its) in enumerate(zip(wanted, said)):
        for each in columns.differences(
                "%s: row %d" % (engine, number), columns.without_nulls(row),
                columns.without_nulls(its)):
            fault(each)


def same_rows(engine, said, wanted):
    said = [json.loads(line) for line in said.splitlines()]
    for row in said:
        row["wild"] = WILD.get(row["wild"], row["wild"])
    same_objects(engine, said, wanted)


def rows_of(scratch, prefix):
    """What C said of them, and where they refer to."""
    return [columns.as_columns({**row, **refs}) for row, refs in zip(
        lines(os.path.join(scratch, prefix + "rows.jsonl")),
        lines(os.path.join(scratch, prefix + "refs.jsonl")))]


def in_microseconds(rows):
    """DuckDB's times of a zone are."""
    return [{**row, "until": row["until"] // 1000 * 1000}
            if "until" in row else row for row in rows]


def case_columns(scratch):
    need(DUCKDB, "DuckDB")
    engine = DUCKDB, "duckdb_adbc_init"
    wanted, said = write_rows(scratch, *engine, ROWS, "back select * from data")
    wanted = in_microseconds(wanted)
    same_rows("DuckDB", said, wanted)
    same_objects("back from DuckDB", rows_of(scratch, "back_"), wanted)
    write_rows(
        scratch, *engine,
        "copy data to '%s/data.parquet' (format parquet)" % scratch,
        "back select * from '%s/data.parquet' order by id" % scratch)
    same_objects("back from Parquet", *map(columns.without_signs_of_zeros, (
        rows_of(scratch, "back_"), wanted)))


# ---- answer ------------------------------------------------------------------

def rows_said(text):
    rows = [json.loads(line) for line in text.splitlines()]
    for row in rows:
        if "wild" in row:
            row["wild"] = WILD.get(row["wild"], row["wild"])
    return rows


def same_answer(scratch, sql, shown, settings=()):
    """What two readers have of a file is what DuckDB has of its answer."""
    engine = DUCKDB, "duckdb_adbc_init"
    path = os.path.join(scratch, "answer.ipc")
    run(program("answer"), *engine, path, *settings, sql)
    wanted = rows_said(
        run(program("ask"), 0, *engine, answers.as_json(sql, shown)).stdout)
    same_objects("Arrow JS", rows_said(
        node(os.path.join(HERE, "rows_arrow.js"), path)),
        answers.without_marks(wanted))
    same_objects("Polars", rows_said(
        node(os.path.join(EXAMPLE, "rows.js"), path)), [
            {name: each for name, each in row.items()
             if name not in answers.BYTES} for row in wanted])
    return wanted


def refused_answer(scratch, sql, words):
    path = os.path.join(scratch, "refused.ipc")
    said = run(program("answer"), DUCKDB, "duckdb_adbc_init", path, sql,
               status=1).stderr
    if words not in said:
        fault(sql, "says", said)
    if os.path.exists(path):
        fault(sql, "leaves a file")


def case_answer(scratch):
    need(DUCKDB, "DuckDB")
    # A batch of DuckDB's has 2048 rows at most.
    for count in 0, 1, 5000:
        wanted = same_answer(
            scratch, answers.kinds(count), answers.KINDS_SHOWN)
        if len(wanted) != count:
            fault("not", count, "rows, but", len(wanted))
    for settings in answers.LARGE, answers.VIEWS:
        same_answer(scratch, answers.kinds(100), answers.KINDS_SHOWN, settings)
    if run(program("ask"), 0, DUCKDB, "duckdb_adbc_init", *answers.VIEWS,
           "select 'a text'").stdout:
        fault("DuckDB has offsets, not views")
    data = os.path.join(scratch, "data.parquet")
    write_rows(scratch, DUCKDB, "duckdb_adbc_init",
               "copy data to '%s' (format parquet)" % data)
    if len(same_answer(scratch, answers.DRAWN % data,
                       answers.DRAWN_SHOWN)) < 500:
        fault("objects are missing")
    for value, form in answers.REFUSED:
        words = "format '%s' is not taken\n" % form
        for place, sql in (("v: ", "%s as v"), ("v.l: ", "[%s] as v"),
                           ("v.inner: ", "{'inner': %s} as v")):
            refused_answer(
                scratch, "select 1 as one, %s from range(3) r(i)" % (
                    sql % value),
                "answer: " + place + words)
    refused_answer(scratch, "select if(i < 4000, i, error('no more paper')) "
                   "from range(5000) r(i)", "no more paper")


# ---- chdb -------------------------------------------------------------------

def plain(scratch, name, *sources):
    """A program of the example, without sanitizers: ClickHouse brings an
    allocator of its own."""
    run(SLOTGEN, "-q", "--no-runtime", "--output-dir", scratch,
        os.path.join(EXAMPLE, "trade.yaml"))
    tables = os.path.join(scratch, "tables.c")
    with open(tables, "w", encoding="utf-8") as file:
        file.write("#define TRADE_IMPLEMENTATION\n"
                   "#define SLOTGEN_IMPLEMENTATION\n#include \"trade.h\"\n")
    path = os.path.join(scratch, "plain_" + name)
    run("gcc", "-O1", "-DSLOTGEN_ARROW", "-DSLOTGEN_STDIO", "-I", scratch, "-I", INCLUDE, tables,
        *(os.path.join(EXAMPLE, each + ".c")
          for each in (name, "adbc", "pool", *sources)), "-o", path, "-lm")
    return path


def case_chdb(scratch):
    need(CHDB, "chDB")
    ask = plain(scratch, "ask", "texts"), COUNT, CHDB, "chdb_adbc_init"
    bring = plain(scratch, "bring"), CHDB, "chdb_adbc_init"
    wanted = run(program("trades"), COUNT, scratch).stdout
    same("chDB", run(*ask, sql("clickhouse")).stdout, wanted)
    need(DUCKDB, "DuckDB")
    folder, wanted = write_parquet(scratch)
    parquet = "file('%s/*/*.parquet', 'Parquet')" % folder
    same("chDB of Parquet", run(*ask, sql("clickhouse", parquet)).stdout,
         wanted)
    same("a pool of chDB's", run(
        *bring, "select * from %s order by id" % parquet).stdout, wanted)
    path = os.path.join(scratch, "answer.ipc")
    run(plain(scratch, "answer"), CHDB, "chdb_adbc_init", path,
        "select * from " + parquet)
    same("Polars of chDB's answer",
         node(os.path.join(EXAMPLE, "totals.js"), path), wanted)
    said = run(*bring, "select * replace (1000001 as qty) from " + parquet,
               status=1).stderr
    if said != "answer: row 0: qty: 1000001 is above 1000000\n":
        fault("chDB, refused:", said)


# ---- clickhouse -------------------------------------------------------------

def left(scratch):
    """Processes that name the folder."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/cmdline" % pid, "rb") as file:
                command = file.read().replace(b"\0", b" ").decode()
        except OSError:
            continue  # it has just ended
        if scratch in command and "clickhouse-server" in command:
            found.append(pid + " " + command)
    return found


def check_clean(when, folder):
    if left(folder):
        fault(when, "servers are left:", left(folder))
    if os.listdir(folder):
        fault(when, "files are left:", os.listdir(folder))


def clickhouse_server():
    for name in "clickhouse-server", "clickhouse-client":
        if not shutil.which(name):
            skip(name, "is not installed")


def case_clickhouse(scratch):
    clickhouse_server()
    wanted = run(program("trades"), COUNT, scratch).stdout
    path = os.path.join(scratch, "trades.jsonl")
    folder = os.path.join(scratch, "servers")
    os.mkdir(folder)
    command = [sys.executable, "-B", os.path.join(EXAMPLE, "shards.py")]
    env = {**os.environ, "TMPDIR": folder}

    done = run(*command, path, env=env)
    same("ClickHouse", done.stdout, wanted)
    halves = [int(line.split()[0]) for line in done.stderr.splitlines()]
    if len(halves) != 2 or not all(halves) or \
            sum(halves) != json.loads(wanted)["trades"]:
        fault("the shards:", done.stderr)
    check_clean("at its end", folder)

    with open(path, "a", encoding="utf-8") as file:
        file.write('{"id": "no number"}\n')
    done = run(*command, path, env=env, status=1)
    if "no number" not in done.stderr + done.stdout:
        fault("a bad line:", done.stderr)
    check_clean("after a bad line,", folder)

    # Stopped while it waits for lines, which never come.
    os.mkfifo(os.path.join(scratch, "lines"))
    process = subprocess.Popen([*command, os.path.join(scratch, "lines")],
                               env=env, stdout=subprocess.DEVNULL)
    # This returns once it has opened the other end: its servers answer.
    with open(os.path.join(scratch, "lines"), "wb"):
        if len(left(folder)) != 2:
            fault("not two servers:", left(folder))
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    if process.returncode != 1:
        fault("stopped, it ends with", process.returncode)
    check_clean("stopped,", folder)


CASES = {name[5:]: value for name, value in list(globals().items())
         if name.startswith("case_")}


def main():
    with tempfile.TemporaryDirectory() as scratch:
        CASES[sys.argv[1]](scratch, *sys.argv[2:])
    print("\n".join(faults[:20]))
    return 1 if faults else 0


sys.exit(main())
