// Functions run in Node: these files may use its console and timers. The core may not; the linter sees to that.
/// <reference types="node" />
