/*
 * Seals a ballot in this browser: makes 256 random bits and the commitment by which the ballot is known on the published list, so that
 * no server can give two voters one receipt. What it made is kept only until the receipt is there, so that a repeated press sends the
 * same ballot; then the random bits are forgotten.
 */
if (!customElements.get('ballot-seal')) {
  const utf8 = new TextEncoder();
  const able = isSecureContext && !!globalThis.crypto?.subtle;

  const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

  const bytesOf = (id) => Uint8Array.from(id.replaceAll('-', '').match(/../g), (pair) => parseInt(pair, 16));

  class BallotSeal extends HTMLElement {
    #sealed;

    /** Tells the page of the sealed ballot: the same one again for the same choice, until it is forgotten. */
    async seal(election, choice) {
      if (!able) {
        this.dispatchEvent(new CustomEvent('unable'));
        return;
      }
      if (this.#sealed?.election !== election || this.#sealed?.choice !== choice) {
        const random = crypto.getRandomValues(new Uint8Array(32));
        const nonce = crypto.randomUUID();
        const words = utf8.encode(choice);
        const length = new Uint8Array(4);
        new DataView(length.buffer).setUint32(0, words.length);
        const all = await new Blob([utf8.encode('ballot-v1'), bytesOf(election), bytesOf(nonce), length, words, random]).arrayBuffer();
        const commitment = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
        this.#sealed = { election, choice, nonce, random: hexOf(random), commitment };
        random.fill(0);
      }
      const { nonce, random, commitment } = this.#sealed;
      this.dispatchEvent(new CustomEvent('sealed', { detail: { nonce, random, commitment } }));
    }

    /** The receipt is there, or the ballot is not wanted: nothing of it stays. */
    forget() {
      this.#sealed = undefined;
    }
  }

  customElements.define('ballot-seal', BallotSeal);
}
