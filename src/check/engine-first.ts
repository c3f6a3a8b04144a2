/** Evaluated before all else of a check: the patterns that its files hold are made after it. */
import { makePatternsToCompile } from './engine.ts';

makePatternsToCompile();
