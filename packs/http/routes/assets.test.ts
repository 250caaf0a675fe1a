import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { newAssets } from '../../../test/packs/support/new-assets.ts';
import { sampleImage, samplePng } from '../../../test/packs/support/sample-images.ts';
import { upload, uploadedAsset } from '../../../test/packs/support/upload.ts';
import { describeOnBothStores, expectRecord } from '../../../test/packs/support/with-service.ts';

/** Seeds of images, each used once: stores are shared by the tests of a file. */
let seed = 0;
const newImage = () => samplePng(++seed);

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describeOnBothStores('uploading', (service) => {
  it('makes an asset of the game, whose kind and size are what its bytes say', async () => {
    const gameId = await service().newGame();
    const bytes = sampleImage('webpLossy');
    const { status, body, headers } = await upload(service().as('edit', gameId), {
      bytes,
      gameId,
      fileName: 'C:\\art\\old hero.v2.png',
      type: 'image/svg+xml',
    });
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body.imageUrl).toBe(`sha256:${hashOf(bytes)}`);
    expect(body.asset).toMatchObject({
      id: body.assetId,
      ownerGameId: gameId,
      source: 'uploaded',
      name: 'old hero.v2',
      mediaType: 'image/webp',
      size: bytes.length,
      width: 3,
      height: 2,
      contentHash: hashOf(bytes),
    });
    const read = await service().as('read', gameId)('GET', `/assets/${body.assetId}`);
    expect(read.body).toEqual(body.asset);
  });

  it('of the same bytes again is answered with the asset that there is, however many do it at once', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const bytes = newImage();
    const answers = await Promise.all(Array.from({ length: 12 }, () => upload(ask, { bytes })));
    expect(new Set(answers.map(({ body }) => body.assetId)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(11).fill(200), 201]);
    const other = await service().newGame();
    const elsewhere = await upload(service().as('edit', other), { bytes });
    expect(elsewhere.status).toBe(201);
    expect(elsewhere.body.assetId).not.toBe(answers[0]?.body.assetId);
  });

  it('of an image that was deleted makes another asset', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const bytes = newImage();
    const first = await uploadedAsset(ask, { bytes });
    await ask('DELETE', `/assets/${first.id}`, { headers: { 'if-match': '"1"' } });
    const second = await upload(ask, { bytes });
    expect(second.status).toBe(201);
    expect(second.body.assetId).not.toBe(first.id);
  });

  it('needs a game where the token is for all', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit');
    const missing = await upload(ask, { bytes: newImage() });
    expect([missing.status, missing.body.errors[0].path]).toEqual([400, 'gameId']);
    expect((await upload(ask, { bytes: newImage(), gameId: 'nowhere' })).status).toBe(404);
    expect((await upload(ask, { bytes: newImage(), gameId })).status).toBe(201);
  });

  it('to another game looks as if there were none', async () => {
    const [mine, theirs] = [await service().newGame(), await service().newGame()];
    const { status, body } = await upload(service().as('edit', mine), { bytes: newImage(), gameId: theirs });
    expect([status, body.code]).toEqual([404, 'not-found']);
    const { body: page } = await service().as('read', theirs)('GET', '/assets?shared=false');
    expect(page.items).toEqual([]);
  });

  it.each([
    ['no image', Uint8Array.from(Buffer.from('<svg/>')), 415, 'unsupported-media-type'],
    ['half an image', sampleImage('jpeg').slice(0, 200), 422, 'unprocessable-image'],
    ['nothing', new Uint8Array(0), 415, 'unsupported-media-type'],
  ])('refuses %s', async (_name, bytes, status, code) => {
    const gameId = await service().newGame();
    const answer = await upload(service().as('edit', gameId), { bytes });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await service().as('read', gameId)('GET', '/assets?shared=false')).body.items).toEqual([]);
  });

  it('refuses forms of another kind', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    expect((await ask('POST', '/assets/upload', { body: {} })).body.code).toBe('unsupported-media-type');
    const form = new FormData();
    form.set('file', 'text');
    expect((await ask('POST', '/assets/upload', { body: form })).body.errors[0].path).toBe('file');
    form.set('scale', '2');
    expect((await ask('POST', '/assets/upload', { body: form })).body.errors[0].path).toBe('scale');
    const broken = await ask('POST', '/assets/upload', {
      bytes: Uint8Array.from(Buffer.from('--x\r\nno form')),
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(broken.body.code).toBe('invalid-body');
    form.set('file', new File([new Uint8Array(33 * 1024 * 1024)], 'large.png'));
    const packed = new Response(form);
    const large = await ask('POST', '/assets/upload', {
      headers: { 'content-type': packed.headers.get('content-type') ?? '' },
      bytes: new Uint8Array(await packed.arrayBuffer()),
    });
    expect([large.status, large.body.code]).toEqual([413, 'too-large']);
  });

  it('with one Idempotency-Key is for one image alone', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const send = (bytes: Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.set('file', new File([bytes], 'a.png'));
      return ask('POST', '/assets/upload', {
        body: form,
        headers: { 'idempotency-key': `of ${gameId}`.replace(' ', '-') },
      });
    };
    const bytes = newImage();
    const [first, again] = [await send(bytes), await send(bytes)];
    expect(again.body).toEqual(first.body);
    expect((await send(newImage())).body.code).toBe('idempotency-key-reused');
  });

  it('of bytes alone keeps them for what names them next', async () => {
    const gameId = await service().newGame();
    const bytes = sampleImage('gif');
    const { status, body } = await service().as('edit', gameId)('POST', '/blobs', {
      bytes,
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      contentHash: hashOf(bytes),
      mediaType: 'image/gif',
      size: bytes.length,
      width: 3,
      height: 2,
    });
    expect(await service().context.blobs.get(body.contentHash)).toEqual(bytes);
  });
});

describeOnBothStores('the image of an asset', (service) => {
  it('is what was uploaded, and may be kept for ever', async () => {
    const gameId = await service().newGame();
    const bytes = sampleImage('jpeg');
    const { id } = await uploadedAsset(service().as('edit', gameId), { bytes });
    const ask = service().as('read', gameId);
    const { status, body, headers } = await ask('GET', `/assets/${id}/image`);
    expect([status, body]).toEqual([200, bytes]);
    expect(headers.get('content-type')).toBe('image/jpeg');
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const etag = headers.get('etag') ?? '';
    expect(etag).toBe(`"${hashOf(bytes)}"`);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('GET', `/assets/${id}/image`, { headers: { 'if-none-match': known } });
      expect([again.status, again.body.length], known).toEqual([304, 0]);
    }
    expect(
      (await ask('GET', `/assets/${id}/image`, { headers: { 'if-none-match': '"other"' } })).status,
    ).toBe(200);
  });

  it('that is kept elsewhere is not fetched', async () => {
    const gameId = await service().newGame();
    const [id] = await newAssets(service().context.store.db, gameId, 1);
    const { status, body } = await service().as('read', gameId)('GET', `/assets/${id}/image`);
    expect([status, body.code]).toEqual([404, 'not-found']);
    expect(body.detail).toContain('https://images.example/0.png');
  });

  it('that is lost is a failure of the service, and heals when it is uploaded again', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const bytes = newImage();
    const { id, contentHash } = await uploadedAsset(ask, { bytes });
    await service().context.blobs.delete(contentHash ?? '');
    await expect(ask('GET', `/assets/${id}/image`)).rejects.toThrow('missing in the store of images');
    await upload(ask, { bytes });
    expect((await ask('GET', `/assets/${id}/image`)).body).toEqual(bytes);
  });
});

describeOnBothStores('an asset', (service) => {
  it('changes its name and declared asset alone, and for those alone who have seen it', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const { id } = await uploadedAsset(ask, { bytes: newImage() });
    const patch = (body: unknown, match?: string) =>
      ask('PATCH', `/assets/${id}`, { body, headers: match === undefined ? {} : { 'if-match': match } });
    expect((await patch({ name: 'Hero' })).status).toBe(428);
    expect((await patch({ name: 'Hero' }, '"7"')).status).toBe(412);
    const uuid = '0190a000-0000-7000-8000-000000000001';
    const { body } = await patch({ name: ' Hero ', assetUuid: uuid }, '"1"');
    expect(body).toMatchObject({ name: 'Hero', assetUuid: uuid, revision: 2 });
    const { body: bare } = await patch({ name: null, assetUuid: null }, '"2"');
    expect([bare.name, bare.assetUuid, bare.revision]).toEqual([undefined, undefined, 3]);
    for (const field of ['imageUrl', 'source', 'ownerGameId'])
      expect((await patch({ [field]: 'generated' }, '*')).body.code, field).toBe('invalid-body');
  });

  it('is renamed by one of many who have seen the same state', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const { id } = await uploadedAsset(ask, { bytes: newImage() });
    const names = Array.from({ length: 8 }, (_, index) => `name ${index}`);
    const answers = await Promise.all(
      names.map((name) => ask('PATCH', `/assets/${id}`, { body: { name }, headers: { 'if-match': '"1"' } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
  });

  it('is the one that is a declared asset, however many ask for it at once', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const uuid = '0190a000-0000-7000-8000-000000000002';
    const path = `/games/${gameId}/declared-assets/${uuid}`;
    const declare = () => ask('PUT', path, { body: { name: 'Slime' } });
    const answers = await Promise.all(Array.from({ length: 8 }, declare));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(7).fill(200), 201]);
    expect(answers[0]?.body).toMatchObject({
      imageUrl: `asset:${uuid}`,
      assetUuid: uuid,
      name: 'Slime',
      revision: 1,
    });
    const renamed = await ask('PUT', path, { body: { name: 'Green slime' } });
    expect(renamed.body).toMatchObject({ id: answers[0]?.body.id, name: 'Green slime', revision: 2 });
    const other = await uploadedAsset(ask, { bytes: newImage() });
    const stolen = await ask('PATCH', `/assets/${other.id}`, {
      body: { assetUuid: uuid },
      headers: { 'if-match': '*' },
    });
    expect(stolen.body.code).toBe('already-exists');
    expect((await ask('PUT', `/games/${gameId}/declared-assets/slime`, { body: {} })).status).toBe(400);
  });

  it('has variants, one of each kind and name', async () => {
    const gameId = await service().newGame();
    const ask = service().as('edit', gameId);
    const { id } = await uploadedAsset(ask, { bytes: newImage() });
    const double = newImage();
    const path = `/assets/${id}/variants/resolution/%402x`;
    const put = (contentHash: string, match: string) =>
      ask('PUT', path, { body: { contentHash, metadata: { scale: 2 } }, headers: { 'if-match': match } });
    expect((await put(hashOf(double), '"1"')).body.code).toBe('unprocessable-image');
    await ask('POST', '/blobs', { bytes: double });
    const { status, body, headers } = await put(hashOf(double), '"1"');
    expect([status, headers.get('etag')]).toEqual([200, '"2"']);
    expect(body).toMatchObject({
      assetId: id,
      kind: 'resolution',
      name: '@2x',
      metadata: { scale: 2 },
      width: 4,
    });
    expect((await put(hashOf(double), '"1"')).status).toBe(412);
    expect((await ask('GET', `/assets/${id}/variants`)).body.items).toHaveLength(1);
    expect((await ask('GET', `${path}/image`)).body).toEqual(double);
    expect((await ask('DELETE', path, { headers: { 'if-match': '"2"' } })).status).toBe(204);
    expect((await ask('GET', `/assets/${id}/variants`)).body.items).toEqual([]);
    expect(
      (
        await ask('PUT', `/assets/${id}/variants/size/x`, {
          body: { contentHash: hashOf(double) },
          headers: { 'if-match': '*' },
        })
      ).status,
    ).toBe(400);
  });

  it('is shared as a copy, once', async () => {
    const [mine, theirs] = [await service().newGame(), await service().newGame()];
    const bytes = newImage();
    const own = await uploadedAsset(service().as('edit', mine), { bytes, name: 'Torch' });
    const share = (role: 'edit' | 'admin') => service().as(role, mine)('POST', `/assets/${own.id}/share`);
    expect((await share('edit')).status).toBe(403);
    const answers = await Promise.all(Array.from({ length: 6 }, () => share('admin')));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), 201]);
    const shared = answers[0]?.body;
    expectRecord('Asset', shared);
    expect(shared).toMatchObject({ name: 'Torch', contentHash: own.contentHash });
    expect([shared.id === own.id, shared.ownerGameId]).toEqual([false, undefined]);
    const foreign = service().as('admin', theirs);
    expect((await foreign('GET', `/assets/${own.id}`)).status).toBe(404);
    expect((await foreign('GET', `/assets/${shared.id}/image`)).body).toEqual(bytes);
    expect((await foreign('DELETE', `/assets/${shared.id}`, { headers: { 'if-match': '*' } })).status).toBe(
      403,
    );
  });
});
