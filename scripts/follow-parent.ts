/** Loaded first in every part: when the starter is gone, however it went, the part goes too. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
