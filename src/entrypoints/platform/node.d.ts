// Functions run in Node, so these files may use its console and timers. The core may not; the linter checks that.
/// <reference types="node" />
