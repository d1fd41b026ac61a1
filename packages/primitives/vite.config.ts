import { library } from '../../vite.library.ts';

export default library(import.meta.dirname);
