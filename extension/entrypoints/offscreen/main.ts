import { answerMessages } from '../../messages/answer-messages'
import { announce } from '../../messages/send-message'
import { runUploader } from '../../queue/run-uploader'

answerMessages({ 'uploader.drain': runUploader })
addEventListener('online', () => announce('queue.wake', null))
