import { listMicrophones, listSpeakers, type VoiceState } from 'coze-client/voice';
import type { PageContext } from '../coze.js';
import { byId, onEscape } from '../dom.js';
import { errorBox } from '../error-box.js';
import { setText, type TextKey } from '../i18n.js';
import { Captions } from './captions.js';
import { showDevices } from './device-list.js';
import { LevelMeter } from './level-meter.js';
import { openCall, type OpenCall } from './open-call.js';
import { holdButton } from './talk-button.js';

const states: Readonly<Record<VoiceState | 'idle' | 'connecting', TextKey>> = {
  idle: 'stateIdle',
  connecting: 'stateConnecting',
  listening: 'stateListening',
  hearing: 'stateHearing',
  thinking: 'stateThinking',
  speaking: 'stateSpeaking',
  reconnecting: 'stateReconnecting',
  closed: 'stateClosed',
};

/** A call with the bot. */
export class VoiceView {
  readonly #context: PageContext;
  readonly #botId: string;
  readonly #voiceId: string | undefined;
  readonly #start = byId('start-call', HTMLButtonElement);
  readonly #talk = byId('talk', HTMLButtonElement);
  readonly #mute = byId('mute', HTMLButtonElement);
  readonly #interrupt = byId('interrupt', HTMLButtonElement);
  readonly #hangUp = byId('hang-up', HTMLButtonElement);
  readonly #microphone = byId('microphone', HTMLSelectElement);
  readonly #speaker = byId('speaker', HTMLSelectElement);
  readonly #volume = byId('volume', HTMLInputElement);
  readonly #orb = byId('orb', HTMLElement);
  readonly #input = new LevelMeter(byId('input-level', HTMLElement), '--input', [this.#orb]);
  readonly #output = new LevelMeter(byId('output-level', HTMLElement), '--output', [this.#orb]);
  readonly #captions = new Captions();
  #call: OpenCall | undefined;

  constructor(context: PageContext, botId: string, voiceId: string | undefined) {
    this.#context = context;
    this.#botId = botId;
    this.#voiceId = voiceId;
  }

  /** Listens to the reader. */
  start(): void {
    this.#showState('idle');
    this.#start.disabled = false;
    void this.#listDevices();
    this.#start.addEventListener('click', () => void this.#open());
    this.#hangUp.addEventListener('click', () => this.#close());
    this.#mute.addEventListener('click', () => this.#toggleMute());
    this.#interrupt.addEventListener('click', () => this.#call?.voice.interrupt());
    onEscape(byId('view-voice', HTMLElement), () => this.#call?.voice.interrupt());
    holdButton(
      this.#talk,
      () => this.#call?.voice.press(),
      () => this.#call?.voice.release(),
    );
    this.#volume.addEventListener('input', () => {
      if (this.#call !== undefined) this.#call.voice.volume = this.#volume.valueAsNumber;
    });
    this.#microphone.addEventListener('change', () =>
      this.#switch((id) => this.#call?.voice.setMicrophone(id), this.#microphone),
    );
    this.#speaker.addEventListener('change', () =>
      this.#switch((id) => this.#call?.voice.setSpeaker(id), this.#speaker),
    );
  }

  async #open(): Promise<void> {
    const { value } = document.querySelector<HTMLInputElement>('input[name=mode]:checked') ?? {};
    const mode = value === 'push_to_talk' ? value : 'server_vad';
    this.#clearProblem();
    this.#captions.clear();
    this.#showState('connecting');
    this.#start.disabled = true;
    try {
      this.#call = await openCall(this.#context, {
        botId: this.#botId,
        voiceId: this.#voiceId,
        mode,
        microphone: this.#microphone.value,
        speaker: this.#speaker.value,
        volume: this.#volume.valueAsNumber,
      });
      this.#follow(this.#call);
      this.#showControls(true, mode === 'push_to_talk');
      this.#showState(this.#call.voice.state);
      (mode === 'push_to_talk' ? this.#talk : this.#mute).focus();
      await this.#listDevices();
    } catch (error) {
      this.#showState('idle');
      this.#fail(error);
    } finally {
      this.#start.disabled = false;
    }
  }

  #follow({ voice }: OpenCall): void {
    voice.on('state', (state) => {
      // The connection is back: what was said about its loss is over.
      if (this.#orb.dataset['state'] === 'reconnecting' && state !== 'closed') this.#clearProblem();
      this.#showState(state);
      if (state === 'closed') this.#ended();
    });
    voice.on('caption', (caption) => this.#captions.show(caption));
    voice.on('level', ({ input, output }) => {
      this.#input.show(input);
      this.#output.show(output);
    });
    voice.on('devicechange', ({ microphone, microphones, speakers }) => {
      showDevices(this.#microphone, microphones, microphone.id);
      showDevices(this.#speaker, speakers, this.#speaker.value);
    });
    voice.on('error', (error) => this.#fail(error));
  }

  #close(): void {
    this.#call?.voice.close();
    this.#call?.session.close();
  }

  /** The call has ended, by the reader or by the connection. */
  #ended(): void {
    this.#call?.session.close();
    this.#call = undefined;
    this.#input.show(-Infinity);
    this.#output.show(-Infinity);
    this.#showControls(false, false);
    this.#start.focus();
  }

  #toggleMute(): void {
    const voice = this.#call?.voice;
    if (voice === undefined) return;
    voice.muted = !voice.muted;
    this.#showMute(voice.muted);
  }

  #showMute(isMuted: boolean): void {
    this.#mute.setAttribute('aria-pressed', String(isMuted));
    setText(this.#mute, isMuted ? 'unmute' : 'mute');
  }

  /** Another device. If it fails, the one before stays. */
  #switch(change: (id: string | undefined) => Promise<void> | undefined, { value }: HTMLSelectElement): void {
    change(value === '' ? undefined : value)?.catch((error: unknown) => this.#fail(error));
  }

  async #listDevices(): Promise<void> {
    try {
      const [microphones, speakers] = await Promise.all([listMicrophones(), listSpeakers()]);
      showDevices(this.#microphone, microphones, this.#microphone.value);
      showDevices(this.#speaker, speakers, this.#speaker.value);
      // Where the browser lists no speakers, the system chooses.
      this.#speaker.disabled = speakers.length === 0;
    } catch (error) {
      this.#fail(error);
    }
  }

  #clearProblem(): void {
    byId('voice-problem', HTMLElement).replaceChildren();
  }

  #fail(error: unknown): void {
    byId('voice-problem', HTMLElement).replaceChildren(errorBox(error));
  }

  #showState(state: keyof typeof states): void {
    this.#orb.dataset['state'] = state;
    setText(byId('voice-state', HTMLElement), states[state]);
  }

  #showControls(isOpen: boolean, isHeld: boolean): void {
    this.#start.hidden = isOpen;
    for (const button of [this.#mute, this.#interrupt, this.#hangUp]) button.hidden = !isOpen;
    this.#talk.hidden = !isHeld;
    byId('call-settings', HTMLDetailsElement).querySelector('fieldset')?.toggleAttribute('disabled', isOpen);
    this.#showMute(false);
  }
}
