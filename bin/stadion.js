#!/usr/bin/env node
const { start } = require('../dist/start.cjs');
start(`${__dirname}/../dist`).then((code) => Object.assign(process, { exitCode: code }));
