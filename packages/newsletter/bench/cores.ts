import { cpus } from 'node:os';

/** Milliseconds of all cores since the machine began, and of this process. */
function readTimes() {
  const cores = cpus().map(({ times }) => times);
  const idle = cores.reduce((sum, times) => sum + times.idle, 0);
  const all = cores.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { all, busy: all - idle, own: ownTime() };
}

/** Milliseconds for which this process has kept a core busy. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** From now until it is asked: who kept the cores busy. A machine that does other things meanwhile is slow for their sake. */
export function watchCores(): (serverTime: number) => string {
  const before = readTimes();
  return (serverTime) => {
    const now = readTimes();
    const all = now.all - before.all;
    const own = now.own - before.own;
    const others = Math.max(0, now.busy - before.busy - own - serverTime);
    const percent = (time: number) => `${((100 * time) / all).toFixed(0)} %`;
    return `server ${percent(serverTime)}, bench ${percent(own)}, other programs ${percent(others)}`;
  };
}
