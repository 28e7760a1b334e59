import { startStudio } from './studio.ts';

startStudio();
