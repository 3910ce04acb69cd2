import { parentPort, workerData } from 'node:worker_threads'
import { type SyncTask, syncFolder } from './sync-folder.ts'

// The thread of `syncBeside`: does what it was started for, and tells what is left out.
syncFolder(workerData as SyncTask, (touched) => parentPort!.postMessage(touched))
