# SPDX-License-Identifier: MIT
"""A case of NAME.py is a function that says from where it is, and gives the
words of its answer. print_answers() prints a line for each: its name, from
where, the answer. Those of attrs are left out where attrs is not installed."""
import platform

try:
    import attrs
    from importlib.metadata import version
except ImportError:
    attrs = None

CASES = []


def case(origin):
    def remember(function):
        if attrs or not origin.startswith("attrs"):
            CASES.append((function.__name__, origin, function))
        return function
    return remember


def yes(accepted):
    return "yes" if accepted else "no"


def accepts(function, *arguments, **named):
    """Whether it takes them: what refuses raises."""
    try:
        function(*arguments, **named)
    except (ValueError, AttributeError):
        return "no"
    return "yes"


def print_answers():
    with_attrs = f", attrs {version('attrs')}" if attrs else ""
    print(f"# {platform.python_implementation()} {platform.python_version()}{with_attrs}")
    for name, origin, function in CASES:
        words = function()
        if not isinstance(words, (list, tuple)):
            words = [words]
        print(" | ".join([name, origin, " ".join(str(word) for word in words)]))
