import { createMarks } from './create-marks.ts';
import { handOver } from './script-door.ts';

handOver('secondSourceMarks', createMarks);
