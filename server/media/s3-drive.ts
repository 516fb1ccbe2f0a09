import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { GetObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { S3Driver } from 'flydrive/drivers/s3'
import type { Span } from '#server/domain/media/index.ts'
import type { S3Settings } from '../storage-url.ts'

/** A bucket of anything that speaks S3. FlyDrive's own driver, but it reads parts of files. */
export class S3Drive extends S3Driver {
  readonly #client: S3Client
  readonly #bucket: string

  constructor({ bucket, accessKeyId, secretAccessKey, ...rest }: S3Settings) {
    const client = new S3Client({
      ...rest,
      credentials: { accessKeyId, secretAccessKey },
      // Amazon's newer checksums are unknown to many who speak S3.
      requestHandler: { connectionTimeout: 5000, requestTimeout: 30_000 },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    })
    super({ client, bucket, visibility: 'private', supportsACL: false })
    this.#client = client
    this.#bucket = bucket
  }

  /** A file outside, as a stream. */
  putFile(key: string, source: string, { contentType }: { contentType: string }): Promise<void> {
    return this.putStream(key, createReadStream(source), { contentType })
  }

  /** The bytes, or a part of them; undefined when there is no such file. */
  async readSpan(key: string, span?: Span): Promise<Readable | undefined> {
    const range = span && { Range: `bytes=${span.start}-${span.end}` }
    try {
      const { Body } = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key, ...range }))
      return Body as Readable // safe: in Node the body of an object is a Node stream
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined
      throw error
    }
  }
}
