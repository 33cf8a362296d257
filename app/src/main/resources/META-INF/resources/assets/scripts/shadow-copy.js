/*
 * The shadow copy of a long text: what is typed is also written into this browser, until the service says that it has it. A browser that
 * dies or a network that is cut costs a moment's typing. The copy bears the name of the person who is signed in and is locked with
 * a secret that the service gives to her pages alone (AES-GCM); it goes when the text is safe, when she signs out, or after 14 days.
 */
if (!customElements.get('shadow-copy')) {
  const COPIES = 'copies';
  const DAYS_KEPT = 14;
  const PAUSE = 250;
  const LATE = 10_000;
  const able = isSecureContext && 'indexedDB' in globalThis && 'locks' in navigator;
  const live = new Map();
  let signedOut = false;
  let queue = Promise.resolve();
  let database;

  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  const open = () => {
    const opening = indexedDB.open('partnership-texts', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(COPIES, { keyPath: 'id' });
    return answer(opening);
  };

  /** One thing after the other, in the order in which it was asked for; what fails keeps nothing else from being done. */
  const inTurn = (work) => {
    queue = queue.then(work).catch((failed) => console.warn('shadow copy:', failed?.name));
    return queue;
  };

  const write = async (work) => {
    const transaction = (await (database ??= open())).transaction(COPIES, 'readwrite', { durability: 'strict' });
    const written = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    work(transaction.objectStore(COPIES));
    return written;
  };

  const all = async () => answer((await (database ??= open())).transaction(COPIES).objectStore(COPIES).getAll());

  const remove = (id) => inTurn(() => write((copies) => copies.delete(id)));

  const lockOf = (id) => `shadow-copy ${id}`;

  const digest = async (text) => {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  const timeInLondon = (at) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(at);

  class ShadowCopy extends HTMLElement {
    #id;
    #owner;
    #place;
    #base;
    #key;
    #text;
    #at = 0;
    #dirty = false;
    #waiting;
    #late;
    #release;
    #box;
    #typed = (event) => this.#note(event.target.value);
    #now = () => this.#write();
    #hidden = () => document.visibilityState === 'hidden' && this.#write();

    connectedCallback() {
      this.#box = this.parentElement;
      this.#box.addEventListener('input', this.#typed);
      addEventListener('pagehide', this.#now);
      document.addEventListener('visibilitychange', this.#hidden);
    }

    disconnectedCallback() {
      this.#box.removeEventListener('input', this.#typed);
      removeEventListener('pagehide', this.#now);
      document.removeEventListener('visibilitychange', this.#hidden);
      this.#write();
      this.#close();
      if (this.#text !== undefined) live.set(this.#id, this); // the service may still say that it has the text
    }

    /** Keeps a copy from now on of what is typed beside it, and offers what an earlier page could not hand over. */
    async open(id, owner, secret, place, base) {
      if (!able) return;
      this.#close();
      clearTimeout(this.#waiting);
      clearTimeout(this.#late);
      this.#waiting = this.#late = this.#text = undefined;
      this.#dirty = false;
      this.textContent = '';
      this.#id = id;
      this.#owner = owner;
      this.#place = place;
      this.#base = base;
      live.set(id, this);
      // Held as long as this page lives, so that no other page takes its copy for one that was left behind.
      navigator.locks.request(lockOf(id), () => new Promise((release) => (this.#release = release)));
      const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
      this.#key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
      await this.offer();
    }

    /** Tells the page of the latest copy of this text that no living page writes any more, if there is one. */
    async offer() {
      if (!able || !this.#key) return;
      await inTurn(async () => {
        const held = new Set((await navigator.locks.query()).held.map((lock) => lock.name));
        const oldest = Date.now() - DAYS_KEPT * 86_400_000;
        const found = (await all()).sort((one, other) => other.at - one.at);
        const past = found.filter((copy) => copy.at < oldest);
        if (past.length) await write((copies) => past.forEach((copy) => copies.delete(copy.id)));
        const left = found.filter(
          (copy) =>
            copy.at >= oldest && copy.owner === this.#owner && copy.place === this.#place && !held.has(lockOf(copy.id)) && copy.id !== this.#id
        );
        for (const copy of left) {
          const text = await this.#read(copy);
          if (text !== undefined) {
            this.dispatchEvent(new CustomEvent('kept', { detail: { id: copy.id, text, at: copy.at, base: copy.base } }));
            return;
          }
        }
      });
    }

    /** The service has the text with that digest; if it is what stands here, no copy is needed. */
    async safe(given) {
      if (this.#text !== undefined && (await digest(this.#text)) === given) this.clear();
    }

    /** There is nothing to keep, until something is typed again. */
    clear() {
      clearTimeout(this.#waiting);
      clearTimeout(this.#late);
      this.#waiting = this.#late = this.#text = undefined;
      this.#dirty = false;
      this.textContent = '';
      if (!this.isConnected) live.delete(this.#id);
      return remove(this.#id);
    }

    #note(text) {
      if (!this.#key || signedOut) return;
      this.#text = text;
      this.#at = Date.now();
      this.#dirty = true;
      this.dataset.typed = this.#at;
      if (this.#waiting === undefined) this.#write();
      this.#late ??= setTimeout(() => this.#say(), LATE);
    }

    #write() {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      if (!this.#dirty || signedOut) return;
      this.#dirty = false;
      this.#waiting = setTimeout(this.#now, PAUSE);
      const [id, owner, place, base, at, text, key] = [
        this.#id, this.#owner, this.#place, this.#base, this.#at, this.#text, this.#key
      ];
      inTurn(async () => {
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key, new TextEncoder().encode(text));
        await write((copies) => copies.put({ id, owner, place, base, at, iv, body }));
        this.dataset.kept = at;
      });
    }

    async #read(copy) {
      try {
        const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: copy.iv }, await this.#key, copy.body);
        return new TextDecoder().decode(text);
      } catch {
        return undefined; // locked with a secret that was replaced
      }
    }

    #say() {
      this.#late = undefined;
      this.textContent = `Kept in this browser at ${timeInLondon(this.#at)}. It has not reached the service yet.`;
    }

    #close() {
      if (this.#id) live.delete(this.#id);
      this.#release?.();
      this.#release = undefined;
    }

    static safe(id, given) {
      return live.get(id)?.safe(given);
    }

    /** The text has reached its place, or nobody wants it any more. */
    static forget(id) {
      if (!able) return undefined;
      const element = live.get(id);
      return element ? element.clear() : remove(id);
    }

    /** The person signs out: nothing of hers stays, and nothing is written any more. */
    static forgetAll(owner) {
      if (!able) return undefined;
      signedOut = true;
      return inTurn(async () => {
        const hers = (await all()).filter((copy) => copy.owner === owner);
        await write((copies) => hers.forEach((copy) => copies.delete(copy.id)));
      });
    }
  }

  customElements.define('shadow-copy', ShadowCopy);
}
