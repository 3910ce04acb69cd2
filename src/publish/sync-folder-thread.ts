import { parentPort, workerData } from 'node:worker_threads'
import { type SyncTask, syncFolder } from './sync-folder.ts'

// The thread of `syncBeside`: does what it was started for, and answers what was left out.
parentPort!.postMessage(syncFolder(workerData as SyncTask))
