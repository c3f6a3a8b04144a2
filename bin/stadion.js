#!/usr/bin/env node
const { start } = require('../dist/start.cjs');
start(`${__dirname}/../dist`, process.argv[2]).then((code) => Object.assign(process, { exitCode: code }));
