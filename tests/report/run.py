#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What --report and --describe write, beside what others make of it.

run.py describe|json|contrast|dot|page|many|plural|svg

describe  against tests/report/describe.schema.json, --dump=layout and docs/describe.md
json      --report=json: every byte has one part, sums and sizes agree
contrast  the colours of the page, light and dark, are readable (WCAG 2.1, 4.5)
dot       graphviz draws the class tree
svg       well-formed, refers to nothing outside itself, and has bits where --describe has them
page      in headless Chromium: search, sorting, no error, nothing fetched
many      the same of 500 classes, which takes at most twice the nodes of 50; and printing, links
plural    "1 class", in every form

Exits with 77 where a tool that it needs is missing.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.dom.minidom

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../lib"))
from where import ROOT, SLOTGEN  # noqa: E402

SKIP = 77
failures = 0


def fail(text):
    global failures
    failures += 1
    print("FAILED:", text)


def run(*arguments):
    result = subprocess.run([SLOTGEN, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            encoding="utf-8")
    if result.returncode != 0:
        fail("slotgen %s: %s" % (" ".join(arguments), result.stderr))
        sys.exit(1)
    return result.stdout


def schemas():
    found = sorted(glob.glob(ROOT + "/tests/golden/*.yaml") + glob.glob(ROOT + "/schemas/*.yaml"))
    return found + [ROOT + "/tests/report/all.yaml"]


# ---- describe -----------------------------------------------------------------

def keys_of(value, keys):
    if isinstance(value, dict):
        keys.update(value)
        for item in value.values():
            keys_of(item, keys)
    elif isinstance(value, list):
        for item in value:
            keys_of(item, keys)
    return keys


def keys_of_schema(value, keys):
    if isinstance(value, dict):
        keys.update(value.get("properties", {}))
        for item in value.values():
            keys_of_schema(item, keys)
    return keys


def slot_line(slot):
    if "width" in slot:
        bit = slot["bit"] if "bit" in slot else slot["first_bit"] - slot["offset"] * 8
        line = "slot %s %d.%d width %d" % (slot["name"], slot["offset"], bit, slot["width"])
    else:
        line = "slot %s %d size %d" % (slot["name"], slot["offset"], slot["size"])
    if "first_bit" in slot:
        line += " first %d" % slot["first_bit"]
    if slot.get("presence") == "bit":
        line += " presence %d.%d" % (slot["presence_offset"], slot["presence_bit"])
    elif slot.get("presence") == "spare":
        line += " unset %d" % slot["spare"]
    elif slot.get("presence") == "null":
        line += " unset NULL"
    return line


def layout_lines(document):
    """What --dump=layout says of the same, but for members and other sizes."""
    lines = []
    for schema in document["schemas"]:
        lines.append("schema " + schema["name"])
        for one in schema["classes"]:
            lines += ["class " + one["name"], "size %d align %d" % (one["size"], one["align"]),
                      "bits %d" % one["bits"], "hash " + one["layout_hash"]]
            lines += [slot_line(slot) for slot in one["slots"]]
    return lines


def dumped_lines(text):
    lines = [line.strip() for line in text.splitlines()]
    return [re.sub(r"^(bits \d+) .*", r"\1", line) for line in lines if not line.startswith("member ")]


def check_places(document):
    """The name of what is described stands at its place."""
    for schema in document["schemas"]:
        for kind in "enums", "types", "classes":
            for one in schema[kind]:
                place = one["place"]
                with open(place["file"], encoding="utf-8") as file:
                    line = file.read().split("\n")[place["line"] - 1]
                if not line[place["column"] - 1:].lstrip("\"'").startswith(one["name"]):
                    fail("%s: %r is not at %r" % (schema["file"], one["name"], place))


def describe():
    with open(ROOT + "/tests/report/describe.schema.json", encoding="utf-8") as file:
        form = json.load(file)
    with open(ROOT + "/docs/describe.md", encoding="utf-8") as file:
        told = set(re.findall(r"`([a-z_]+)`", file.read()))
    try:
        import jsonschema
        validator = jsonschema.Draft202012Validator(form)
    except (ImportError, AttributeError):
        validator = None
    seen = set()
    for path in schemas():
        for target in "lp64", "i386", "ilp32":
            document = json.loads(run("-q", "--target", target, "--describe", path))
            for error in validator.iter_errors(document) if validator else ():
                fail("%s: %s: %s" % (path, list(error.path), error.message))
            keys_of(document, seen)
            dumped = dumped_lines(run("-q", "--target", target, "--dump=layout", path))
            if layout_lines(document) != dumped:
                fail("%s: the layout differs from --dump=layout" % path)
        check_places(document)
        for key in sorted(keys_of(json.loads(run("-q", "--report=json", path)), set()) - told):
            fail("--report=json: '%s' is not in docs/describe.md" % key)
    possible = keys_of_schema(form, set())
    for key in sorted(possible - told):
        fail("'%s' is not in docs/describe.md" % key)
    for key in sorted(seen - possible):
        fail("'%s' is not in tests/report/describe.schema.json" % key)
    for key in sorted(possible - seen):
        fail("'%s' is in no description of a test's schema" % key)
    if not validator and not failures:
        print("python3-jsonschema is not installed: the form is not checked")
        sys.exit(SKIP)


# ---- report=json --------------------------------------------------------------

def check_arrangement(where, arrangement):
    end = 0
    for part in arrangement["parts"]:
        if part["offset"] != end:
            fail("%s: a part begins at %d, the one before ends at %d" % (where, part["offset"], end))
        end = part["offset"] + part["size"]
        crosses = part["offset"] // 64 != (end - 1) // 64 and part["size"] <= 64
        if part.get("straddles", False) != (crosses and part["kind"] not in ("hole", "padding")):
            fail("%s: straddles: %r" % (where, part))
        bits = [False] * (part["size"] * 8 if part["kind"] == "bits" else 0)
        for share in part.get("shares", ()):
            for bit in range(share["bit"], share["bit"] + share["width"]):
                if bits[bit]:
                    fail("%s: bit %d is two slots'" % (where, bit))
                bits[bit] = True
        if bits and bits.count(False) != part["spare_bits"]:
            fail("%s: spare bits: %r" % (where, part))
    if end != arrangement["size"]:
        fail("%s: parts end at %d" % (where, end))


def check_origins():
    """Inherited, mixed in, and its own."""
    document = json.loads(run("-q", "--report=json", ROOT + "/tests/report/all.yaml"))
    left = [one for one in document["classes"] if one["class"] == "Left"][0]
    found = [(origin["class"], origin["slots"]) for origin in left["origins"]]
    if found != [("Root", 2), ("Stamped", 1), ("Left", 3)]:
        fail("origins of Left: %r" % found)
    places = {part.get("slot"): part.get("origin") for part in left["chosen"]["parts"]}
    if (places["id"], places["stamp"], places["spot"]) != ("Root", "Stamped", "Left"):
        fail("origins of Left's parts: %r" % places)


def report_json():
    check_origins()
    for path in schemas():
        document = json.loads(run("-q", "--report=json", path))
        described = json.loads(run("-q", "--describe", path))["schemas"][-1]["classes"]
        total = dict.fromkeys(document["total"], 0)
        for one, other in zip(document["classes"], described):
            where = "%s: %s" % (path, one["class"])
            check_arrangement(where, one["chosen"])
            check_arrangement(where + ", declared", one["declared"])
            if one["chosen"]["size"] != other["size"] or one["bytes"]["chosen"] != other["size"]:
                fail(where + ": size")
            if one["declared"]["size"] != one["bytes"]["declared"]:
                fail("%s: in declared order %d, not %d" % (where, one["declared"]["size"],
                                                           one["bytes"]["declared"]))
            if sum(origin["slots"] for origin in one["origins"]) != len(other["slots"]):
                fail(where + ": origins")
            for key, value in one["bytes"].items():
                total[key] += value
        total["classes"] = len(described)
        if total != document["total"]:
            fail("%s: total %r, not %r" % (path, document["total"], total))


# ---- contrast -----------------------------------------------------------------

def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast():
    [path] = glob.glob(ROOT + "/templates/**/report_colors.tmpl", recursive=True)
    with open(path, encoding="utf-8") as file:
        blocks = re.findall(r":root \{([^}]*)\}", file.read())
    if len(blocks) != 3:
        fail("light, dark and print: %d blocks" % len(blocks))
    pairs = [(ink, page) for ink in ("ink", "soft", "accent", "bound", "hole") for page in ("page", "card")]
    pairs += [("ink", "o%d" % i) for i in range(8)]
    pairs += [("ink", "dict"), ("hole", "hole-page"), ("soft", "spare-page")]
    for block in blocks:
        colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
        for ink, page in pairs:
            a, b = sorted((luminance(colours[ink]), luminance(colours[page])))
            ratio = (b + 0.05) / (a + 0.05)
            if ratio < 4.5:
                fail("%s on %s: contrast %.2f" % (colours[ink], colours[page], ratio))


# ---- svg and dot --------------------------------------------------------------

def check_self_contained(what, text):
    for outside in re.findall(r"""(?:src|href|xlink:href)="([^"#][^"]*)"|url\(([^#][^)]*)\)|@import""", text):
        if outside not in (("data:,", ""),):
            fail("%s refers to %r" % (what, outside))


def check_bits(path, document):
    titles = [title.firstChild.data for title in document.getElementsByTagName("title")]
    for one in json.loads(run("-q", "--describe", path))["schemas"][0]["classes"]:
        for slot in one.get("slots", []):
            # A slot that fills whole bytes may be a member like others.
            first, width = slot.get("first_bit"), slot.get("bits")
            if first is None or first % 8 == 0 and width % 8 == 0:
                continue
            bit = 7 - first % 8 if one.get("endian") == "big" else first % 8
            title = "%s: byte %d, bit %d, %d bit%s, slot of " % (
                slot["member"], first // 8, bit, width, "s" * (width != 1))
            if not any(found.startswith(title) for found in titles):
                fail("%s, %s: nothing is drawn as %r" % (path, one["name"], title))


def svg():
    for path in schemas():
        text = run("-q", "--report=svg", path)
        document = xml.dom.minidom.parseString(text.encode("utf-8"))
        check_self_contained(path, text)
        check_bits(path, document)
        root = document.documentElement
        width, height = int(root.getAttribute("width")), int(root.getAttribute("height"))
        for group in root.getElementsByTagName("g"):
            if group.parentNode is not root:
                continue
            top = int(re.match(r"translate\(0 (\d+)\)$", group.getAttribute("transform")).group(1))
            for rect in group.getElementsByTagName("rect"):
                x, y, w, h = (int(rect.getAttribute(name)) for name in ("x", "y", "width", "height"))
                if x + w > width or top + y + h > height:
                    fail("%s: a rectangle lies outside the picture" % path)


def dot():
    if not shutil.which("dot"):
        print("graphviz is not installed")
        sys.exit(SKIP)
    for path in schemas():
        graph = run("-q", "--report=dot", path)
        drawn = subprocess.run(["dot", "-Tsvg"], input=graph, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               encoding="utf-8")
        if drawn.returncode != 0 or drawn.stderr:
            fail("dot, %s: %s" % (path, drawn.stderr))
            continue
        titles = {title.firstChild.data for title in
                  xml.dom.minidom.parseString(drawn.stdout).getElementsByTagName("title") if title.firstChild}
        for one in json.loads(run("-q", "--report=json", path))["classes"]:
            if one["identifier"] not in titles:
                fail("%s: dot does not draw %s" % (path, one["identifier"]))


# ---- the page -----------------------------------------------------------------

BEFORE = """<script>
var faults = [];
window.addEventListener("error", function (event) { faults.push(String(event.message)); });
</script>
"""
AFTER = """<script>
(function () {
	var search = document.getElementById("search"), table = document.getElementById("table");
	function shown(selector) {
		return Array.from(document.querySelectorAll(selector)).filter(function (item) {
			return item.offsetParent !== null;
		}).length;
	}
	function names() {
		return Array.from(table.tBodies[0].rows).map(function (row) { return row.cells[0].textContent; });
	}
	function find(text) {
		search.value = text;
		search.dispatchEvent(new Event("input"));
		return [shown("#table tbody tr"), shown("section.class"), document.getElementById("found").textContent];
	}
	function press(column) { table.tHead.rows[0].cells[column].firstElementChild.click(); }
	var result = {all: find(""), slot: find("SCALE"), two: find("circle radius"), none: find("nosuchslot")};
	find("");
	result.order = names();
	press(0); result.up = names();
	press(0); result.down = names();
	press(2); result.bytes = Array.from(table.tBodies[0].rows).map(function (row) {
		return Number(row.cells[2].textContent);
	});
	result.sorts = table.querySelectorAll("[aria-sort]").length;
	result.titles = document.querySelectorAll(".picture g > title").length;
	result.pieces = document.querySelectorAll(".picture g > rect").length;
	result.labels = document.querySelectorAll("svg[role=img][aria-label]").length;
	result.wide = document.documentElement.scrollWidth > window.innerWidth;
	result.broken = Array.from(document.querySelectorAll("a[href^='#']")).filter(function (link) {
		return !document.getElementById(link.getAttribute("href").slice(1));
	}).length;
	result.fetched = performance.getEntriesByType("resource").length;
	result.faults = faults;
	var out = document.createElement("script");
	out.type = "application/json"; out.id = "result";
	out.textContent = JSON.stringify(result).replace(/</g, "\\\\u003c");
	document.body.appendChild(out);
})();
</script>
"""


COUNT = """<script>
addEventListener("load", function () { setTimeout(function () {
	var result = {}, walker = document.createTreeWalker(document), heights;
	function there(selector) { return document.querySelectorAll(selector).length; }
	for (result.nodes = 1; walker.nextNode();) result.nodes++;
	result.open = there("section.class");
	location.hash = "#class-C47";
	setTimeout(function () {
		var search = document.getElementById("search"), head = document.getElementById("table").tHead.rows[0];
		var target = document.getElementById("class-C47");
		result.gone_to = Math.abs(target.getBoundingClientRect().top) < innerHeight;
		search.value = "part17"; search.dispatchEvent(new Event("input"));
		result.found = document.getElementById("found").textContent;
		result.sections = there("section.class"); result.rows = there("#table tbody tr"); result.leaves = there("#leaves li");
		search.value = ""; search.dispatchEvent(new Event("input"));
		head.cells[0].firstElementChild.click(); head.cells[0].firstElementChild.click();
		result.first = document.querySelector("#table tbody tr a").textContent;
		dispatchEvent(new Event("beforeprint"));
		result.printed = [there("section.class"), there("#table tbody tr"), there("#leaves li")];
		result.faults = faults;
		var out = document.createElement("script");
		out.type = "application/json"; out.id = "result";
		out.textContent = JSON.stringify(result).replace(/</g, "\\\\u003c");
		document.body.appendChild(out);
	}, 300);
}, 700); });
</script>
"""


def many_classes(count):
    """Some of them children of others."""
    lines = ["classes:"]
    for i in range(count):
        lines.append("  C%d: {%sslots: [uint32_t part%d in 0..100, bool b%d, double c%d, string s%d]}" % (
            i, "" if i % 5 == 0 else "is_a: C%d, " % (i - 1), i, i, i, i))
    return "\n".join(lines) + "\n"


def read_result(opened):
    for line in opened.stderr.splitlines():
        if "CONSOLE" in line:
            fail(line)
    found = re.search(r'<script type="application/json" id="result">(.*?)</script>', opened.stdout, re.S)
    if not found:
        fail("the page's script did not end: " + opened.stderr[-500:])
        return None
    return json.loads(found.group(1))


def page_of_many(chromium, count):
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "many.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(many_classes(count))
        text = run("-q", "--report=html", path)
        check_self_contained("the page of many", text)
        text = text.replace("<head>", "<head>" + BEFORE, 1).replace("</body>", COUNT + "</body>", 1)
        return read_result(open_page(chromium, text, directory))


def many():
    """A page of ten times the classes is opened with at most twice the nodes."""
    chromium = find_chromium()
    if not chromium:
        print("chromium is not installed")
        sys.exit(SKIP)
    few, lots = page_of_many(chromium, 50), page_of_many(chromium, 500)
    if not few or not lots:
        return
    print("nodes: %d of 50 classes, %d of 500" % (few["nodes"], lots["nodes"]))
    if lots["nodes"] > 2 * few["nodes"]:
        fail("500 classes take too many nodes")
    for count, result in (50, few), (500, lots):
        wanted = {"faults": [], "gone_to": True, "printed": [count] * 3,
                  "first": "C9" if count == 50 else "C99",
                  # C17 itself, and the two below it; of 500 also C170 to C179.
                  "found": "%d of %d classes" % (3 if count == 50 else 13, count)}
        for key, value in wanted.items():
            if result[key] != value:
                fail("%d classes: %s is %r, not %r" % (count, key, result[key], value))
    if few["sections"] != 3 or few["rows"] != 3 or few["leaves"] != 3:
        fail("a search in 50 classes shows %(sections)d, %(rows)d, %(leaves)d" % few)


def plural():
    """One of anything is one class, one byte, one slot; but for pahole's own line."""
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write("classes: {A: {slots: [bool b]}}\n")
        file.flush()
        for form in "html", "svg", "dot", "text":
            told = re.sub(r"<script>.*?</script>|last cacheline: 1 bytes", "", run("-q", "--report=" + form, file.name), flags=re.S)
            for wrong in re.findall(r"\b1 (?:classes|bytes|slots|bits)\b", told):
                fail("--report=%s says %r" % (form, wrong))


def find_chromium():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def open_page(chromium, page, directory):
    path = os.path.join(directory, "page.html")
    with open(path, "w", encoding="utf-8") as file:
        file.write(page)
    return subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
         "--no-first-run", "--disable-dev-shm-usage", "--enable-logging=stderr", "--window-size=1200,900",
         "--user-data-dir=" + directory + "/profile", "--virtual-time-budget=5000", "--dump-dom", "file://" + path],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", timeout=120)


def check_page(result, classes):
    everything = [classes, classes, "%d classes" % classes]
    wanted = {"all": everything, "none": [0, 0, "0 of %d classes" % classes]}
    for key, value in wanted.items():
        if result[key] != value:
            fail("search %s: %r, not %r" % (key, result[key], value))
    for key in "slot", "two":
        if result[key][0] != result[key][1] or not 0 < result[key][0] < classes:
            fail("search %s: %r" % (key, result[key]))
    if result["up"] != sorted(result["order"]) or result["down"] != sorted(result["order"], reverse=True):
        fail("sorting by name: %r" % result["up"])
    if result["bytes"] != sorted(result["bytes"]) or result["sorts"] != 1:
        fail("sorting by bytes: %r" % result["bytes"])
    if result["titles"] != result["pieces"] or result["labels"] != classes:
        fail("titles: %(titles)d of %(pieces)d, %(labels)d pictures" % result)
    for key in "wide", "broken", "fetched", "faults":
        if result[key]:
            fail("the page: %s: %r" % (key, result[key]))


def page():
    chromium = find_chromium()
    text = run("-q", "--report=html", ROOT + "/tests/golden/shapes.yaml")
    classes = len(json.loads(run("-q", "--report=json",
                                 ROOT + "/tests/golden/shapes.yaml"))["classes"])
    check_self_contained("the page", text)
    if not chromium:
        print("chromium is not installed")
        sys.exit(SKIP if not failures else 1)
    text = text.replace("<head>", "<head>" + BEFORE, 1).replace("</body>", AFTER + "</body>", 1)
    with tempfile.TemporaryDirectory() as directory:
        opened = open_page(chromium, text, directory)
    result = read_result(opened)
    if result:
        check_page(result, classes)


def main():
    [what] = sys.argv[1:]
    checks = {"describe": describe, "json": report_json, "contrast": contrast, "svg": svg, "dot": dot,
              "page": page, "many": many, "plural": plural}
    checks[what]()
    sys.exit(1 if failures else 0)


main()
