import { createCardOpener } from './card/card-opener.ts';
import { handOver } from './script-door.ts';

handOver('secondSourceCard', createCardOpener);
