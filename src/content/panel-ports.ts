/** The page's end of the ports to open story panels. Costs a page nothing while no panel is open. */
import type { Runtime } from 'webextension-polyfill';
import { api } from '../platform/api.ts';
import type { PageReport, ShowMention } from '../protocol/panel.ts';

export class PanelPorts {
	private readonly ports = new Set<Runtime.Port>();

	constructor(
		private readonly report: () => PageReport,
		private readonly onShow: (mention: ShowMention) => void,
		signal: AbortSignal,
	) {
		const { onConnect } = api.runtime;
		const connect = (port: Runtime.Port) => this.adopt(port);
		onConnect.addListener(connect);
		signal.addEventListener('abort', () => {
			onConnect.removeListener(connect);
			for (const port of this.ports) port.disconnect();
		});
	}

	/** Reports to it from now on. */
	private adopt(port: Runtime.Port): void {
		this.ports.add(port);
		port.onDisconnect.addListener(() => this.ports.delete(port));
		// Only the extension itself can connect, so what comes has the shape of its protocol.
		port.onMessage.addListener((mention) => this.onShow(mention as ShowMention));
		port.postMessage(this.report());
	}

	/** Something has changed. */
	tell(): void {
		for (const port of this.ports) port.postMessage(this.report());
	}
}
