# SPDX-License-Identifier: MIT
"""What DuckDB is asked for answers that become Arrow files: SQL, and the same with
all that JSON has no word for as texts and numbers, as readers print it."""

# A column for each type that is taken, of which most are null somewhere. What a
# reader has of "single" is a float, as columns.differences knows it.
KINDS = """select i as id, (i % 128 - 64)::tinyint as i8,
    if(i % 3 = 0, null, i - 2500)::smallint as i16,
    (i * 100000 - 7)::integer as i32, 9223372036854775807 - i as i64,
    (i % 256)::utinyint as u8, if(i % 5 = 1, null, i * 13)::usmallint as u16,
    (4294967295 - i)::uinteger as u32, 18446744073709551615 - i::ubigint as u64,
    (i / 3)::float as single, if(i % 7 = 0, -0.0, i / 3)::double as real,
    if(i % 4 = 3, null, i % 2 = 0) as flag,
    if(i % 4 = 1, null, repeat('\u00e4', (i % 40)::integer)) as name,
    if(i % 6 = 5, null, encode(repeat('ab', (i % 20)::integer))) as raw,
    if(i % 5 = 2, null, if(i % 2 = 0, 'buy', 'sell'))::enum('buy', 'sell', 'x')
        as side,
    if(i % 8 = 3, null, range(i % 4)) as numbers, [i, null, i * 2]::bigint[3] as three,
    [['a', null], [], null, [i::varchar]] as words,
    if(i % 9 = 5, null, {'x': i, 'name': 'n' || i, 'inner': [{'y': i % 3 = 0}, null]})
        as place,
    make_timestamp(1700000000000000 + i) as micros,
    make_timestamp(1700000000000000 + i * 1000000)::timestamp_s as seconds,
    if(i % 3 = 1, null, make_timestamp(i * -1000)::timestamp_ms) as millis,
    make_timestamp_ns(1700000000000000000 + i) as nanos,
    make_timestamp(1700000000000000 + i)::timestamptz as zoned,
    if(i % 10 = 3, null, date '2026-11-28' + (i * 37 - 99999)::integer) as day,
    time '00:00:00' + to_microseconds(i * 17280001 % 86400000000) as clock,
    if(i % 11 = 3, null, (i - 2500) / 8)::decimal(9, 3) as price,
    (i - 2500)::hugeint * 10000000000000000000 as huge,
    null as nothing, '00112233-4455-6677-8899-aabbccddeeff'::uuid as key
    from range(COUNT) r(i)"""
KINDS_SHOWN = ("to_base64(raw) as raw", *(
    "epoch_ns(%s) as %s" % (name, name)
    for name in ("micros", "seconds", "millis", "nanos", "zoned", "clock")), *(
    "cast(%s as varchar) as %s" % (name, name) for name in ("price", "huge")))

# Objects of columns.yaml.
DRAWN = "select * from '%s' order by id"
DRAWN_SHOWN = (
    "to_base64(raw) as raw", "to_base64(oraw) as oraw",
    "list_transform(blobs, lambda b: to_base64(b)) as blobs",
    'epoch_ns("at") as "at"', "epoch_ns(until) as until",
    "cast(wild as varchar) as wild")

# Polars has bytes, but nothing for them in JavaScript.
BYTES = {"raw", "oraw", "blobs"}

# What DuckDB can be told of its streams; all of it is undone when it is closed.
LARGE = ("set arrow_large_buffer_size = true",)
VIEWS = ("set arrow_output_version = '1.5'",
         "set produce_arrow_string_view = true",
         "set arrow_output_list_view = true")

# A value, and the format of Arrow that is not taken.
REFUSED = (
    ("interval 1 month", "tin"), ("now() - timestamptz '2026-11-28'", "tin"),
    ("map {'a': 1}", "+m"), ("union_value(a := 1)", "+us:0"))


def without_marks(value):
    """Arrow JS takes a text's first U+FEFF for a mark of the bytes' order."""
    if isinstance(value, dict):
        return {key: without_marks(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_marks(each) for each in value]
    return value.removeprefix("\ufeff") if isinstance(value, str) else value


def kinds(count):
    return KINDS.replace("COUNT", str(count))


def as_json(sql, shown):
    """A line for each row."""
    return "select to_json(t) from (select * replace (%s) from (%s)) t" % (
        ", ".join(shown), sql)
