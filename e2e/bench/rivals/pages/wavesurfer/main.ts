import WaveSurfer from 'wavesurfer.js';

/** Two buttons: one plays once all is ready, as most pages do; the other as soon as the element can. */
function addPlayer(name: string, playWhen: 'ready' | 'canplay'): void {
  const button = document.createElement('button');
  button.textContent = name;
  const container = document.createElement('div');
  document.getElementById('root')?.append(button, container);
  button.addEventListener('click', () => {
    const player = WaveSurfer.create({ container, height: 64, barWidth: 2, barGap: 1 });
    const play = () => void player.play();
    if (playWhen === 'ready') player.once('ready', play);
    else player.getMediaElement().addEventListener('canplay', play, { once: true });
    player.once('redrawcomplete', () => (container.dataset.bars = 'drawn'));
    void player.load('/audio/1.mp3');
  });
}

addPlayer('Play when ready', 'ready');
addPlayer('Play at once', 'canplay');
