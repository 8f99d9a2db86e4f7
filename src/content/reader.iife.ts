import { createReader } from './create-reader.ts';
import { handOver } from './script-door.ts';

handOver('secondSourceReader', createReader);
