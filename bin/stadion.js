#!/usr/bin/env node
const { start } = require('../dist/start.cjs');
// Nothing is left to do by then: V8 would go on to collect what the process leaves behind.
start(`${__dirname}/../dist`, process.argv[2]).then((code) => process.exit(code));
