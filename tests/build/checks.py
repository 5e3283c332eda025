#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""checks.py BUILD: what checks schemas in a repository is run in one.

The hooks are run as pre-commit runs them, with the arguments of the example's
configuration: the entry's words, then those of args; a script's path is from the
repository of the hooks. The workflow's steps are run as GitHub's runner does, by
"bash -e", with what each says that PATH is; those that only take others' actions
stand for what is there already.
"""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../lib"))
from where import ROOT  # noqa: E402

try:
    import yaml
except ImportError:
    print("skipped: no python3-yaml")
    sys.exit(77)

SCHEMA = """\
classes:
  Order:
    slots:
      - uint64_t id
      - uint32_t qty in 0..%d
"""


def load(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return yaml.safe_load(file)


class Repository:
    """A project with a schema and its header, both committed in branch main."""

    def __init__(self, folder, environment):
        self.folder = folder
        self.environment = environment
        for name in ("schemas", "include"):
            os.makedirs(os.path.join(folder, name))
        self.must("git", "init", "-q", "-b", "main")
        self.change(100)
        self.commit()

    def run(self, *command, **more):
        return subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True,
            env={**self.environment, **more}, check=False)

    def must(self, *command, **more):
        done = self.run(*command, **more)
        if done.returncode != 0:
            sys.exit("%s: %s%s" % (command, done.stdout, done.stderr))

    def change(self, highest, renew=True):
        path = os.path.join(self.folder, "schemas/market.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(SCHEMA % highest)
        if renew:
            self.must("slotgen", "-q", "--output-dir=include",
                      "schemas/market.yaml")

    def commit(self):
        self.must("git", "add", "schemas", "include")
        self.must("git", "commit", "-q", "-m", "Change the schema")


class Checks:
    """What is expected, and what was found to be otherwise."""

    def __init__(self):
        self.failed = 0

    def ends(self, what, done, status, text=""):
        said = done.stdout + done.stderr
        if done.returncode != status or text not in said:
            print("FAILED: %s: status %d, not %d with '%s'\n%s" % (
                what, done.returncode, status, text, said))
            self.failed = 1


def hooks_of_example():
    """Name, command of each hook that the example asks for."""
    offered = {hook["id"]: hook for hook in load(".pre-commit-hooks.yaml")}
    for repository in load("examples/checks/pre-commit-config.yaml")["repos"]:
        for asked in repository["hooks"]:
            hook = {**offered.pop(asked["id"]), **asked}
            entry = shlex.split(hook["entry"])
            if hook["language"] == "script":
                entry[0] = os.path.join(ROOT, entry[0])
            elif hook["language"] != "system":
                sys.exit("%s: unknown language" % hook["id"])
            if hook["pass_filenames"]:
                sys.exit("%s: takes names of files" % hook["id"])
            yield hook["id"], [*entry, *hook["args"]]
    if offered:
        sys.exit("not in the example: %s" % ", ".join(offered))


def check_hooks(checks, folder, environment):
    repository = Repository(folder, environment)
    hooks = dict(hooks_of_example())

    def expect(when, check, against):
        checks.ends("slotgen-check " + when,
                    repository.run(*hooks["slotgen-check"]), *check)
        checks.ends("slotgen-against " + when,
                    repository.run(*hooks["slotgen-against"]), *against)

    expect("of what is committed", (0,), (0,))
    repository.change(200, renew=False)
    expect("of a schema without its header", (1, "+/** 0..200. */"), (0,))
    repository.change(200)
    expect("of a schema that takes more", (0,), (0,))
    repository.change(50)
    expect("of one that takes less", (0,), (1, "against-narrowed"))
    shutil.rmtree(os.path.join(folder, ".git"))
    repository.must("git", "init", "-q")
    expect("before the first commit", (0,), (0,))
    repository.commit()
    checks.ends("a revision that is not there", repository.run(
        *hooks["slotgen-against"], SLOTGEN_BASE="nowhere"), 2, "nowhere")


class Runner:
    """Runs the steps of a workflow's job in a clone of a repository."""

    def __init__(self, clone, scratch):
        self.clone = clone
        self.path = os.path.join(scratch, "github_path")
        self.clone.environment["GITHUB_PATH"] = self.path
        self.clone.environment["GITHUB_BASE_REF"] = "main"

    def step(self, step):
        done = self.clone.run("bash", "-e", "-c", step["run"])
        if os.path.exists(self.path):
            with open(self.path, encoding="utf-8") as file:
                more = file.read().split()
            os.remove(self.path)
            self.clone.environment["PATH"] = os.pathsep.join(
                more + [self.clone.environment["PATH"]])
        return done


def check_workflow(checks, scratch, origin, environment):
    steps = [step for job in load("examples/checks/workflow.yml")["jobs"].values()
             for step in job["steps"]]
    for step in steps:
        if "uses" in step and not step["uses"].startswith("actions/checkout@"):
            sys.exit("not understood: %s" % step["uses"])
    install, check, against = [step for step in steps if "run" in step]
    folder = os.path.join(scratch, "clone")
    subprocess.run(["git", "clone", "-q", origin.folder, folder], check=True,
                   env=environment)
    os.symlink(ROOT, os.path.join(folder, "slotgen"))
    clone = Repository.__new__(Repository)
    clone.folder = folder
    clone.environment = {**environment, "HOME": os.path.join(scratch, "home")}
    runner = Runner(clone, scratch)
    checks.ends(install["name"], runner.step(install), 0)
    checks.ends("slotgen of the workflow", clone.run(
        "sh", "-c", "command -v slotgen"), 0, clone.environment["HOME"])
    clone.change(200, renew=False)
    checks.ends(check["name"], runner.step(check), 1, "+/** 0..200. */")
    clone.change(200)
    checks.ends(check["name"], runner.step(check), 0)
    checks.ends(against["name"], runner.step(against), 0)
    clone.change(50)
    clone.commit()
    checks.ends(check["name"], runner.step(check), 0)
    checks.ends(against["name"], runner.step(against), 1,
                "::error file=schemas/market.yaml,line=5")


def environment_of(prefix):
    """Git's settings are none of the machine's."""
    return {**os.environ, "PATH": os.pathsep.join(
        [os.path.join(prefix, "bin"), os.environ["PATH"]]),
            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org"}


def main():
    for tool in ("git", "bash", "dpkg-query", "ninja"):
        if not shutil.which(tool):
            print("skipped: no %s" % tool)
            sys.exit(77)
    checks = Checks()
    with tempfile.TemporaryDirectory() as scratch:
        prefix = os.path.join(scratch, "prefix")
        subprocess.run(["cmake", "--install", os.path.abspath(sys.argv[1]),
                        "--prefix", prefix], check=True, capture_output=True)
        environment = environment_of(prefix)
        check_hooks(checks, os.path.join(scratch, "project"), environment)
        origin = Repository(os.path.join(scratch, "origin"), environment)
        check_workflow(checks, scratch, origin, environment)
    sys.exit(checks.failed)


main()
