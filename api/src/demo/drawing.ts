const SKY = '#DDEBF2';

const COATS = ['#D24B3E', '#2D6DB5', '#3A9A66', '#8A5FC4', '#C77B12'];

/** One of the pupils on a class photo, in two rows of six. */
function pupil(index: number): string {
  const [x, y] = [90 + (index % 6) * 124, index < 6 ? 250 : 390];
  return `<rect x="${x - 42}" y="${y + 40}" width="84" height="130" rx="30" fill="${COATS[index % COATS.length]}"/><circle cx="${x}" cy="${y}" r="44" fill="#F2C9A4"/><path d="M${x - 44} ${y - 4} a44 44 0 0 1 88 0 z" fill="#2B2B2B"/>`;
}

/** Small drawn scenes that stand for photos: nobody real is in the demo world. */
const SCENES: Record<string, string> = {
  bean: `<rect width="800" height="600" fill="#EAF3EC"/><rect y="430" width="800" height="170" fill="#D9B98B"/>
    ${[180, 380, 580].map((x, i) => `<path d="M${x} 400 C${x - 30} ${300 - i * 40} ${x + 20} ${240 - i * 40} ${x} ${180 - i * 40}" stroke="#5BA35B" stroke-width="12" fill="none"/><ellipse cx="${x - 34}" cy="${190 - i * 40}" rx="40" ry="18" fill="#6DB76D" transform="rotate(24 ${x - 34} ${190 - i * 40})"/><ellipse cx="${x + 34}" cy="${190 - i * 40}" rx="40" ry="18" fill="#6DB76D" transform="rotate(-24 ${x + 34} ${190 - i * 40})"/><path d="M${x - 60} 380 h120 l-16 110 h-88 z" fill="#F7F5F0" stroke="#CFC8B8" stroke-width="3"/>`).join('')}`,
  book: `<rect width="800" height="600" fill="#F6EBDD"/><path d="M400 190 C300 130 190 140 110 170 V460 C190 430 300 420 400 480 C500 420 610 430 690 460 V170 C610 140 500 130 400 190z" fill="#FFFFFF" stroke="#C9B79A" stroke-width="6"/><path d="M400 190V480" stroke="#C9B79A" stroke-width="5"/>
    ${[230, 270, 310, 350].map((y) => `<path d="M150 ${y} q110 -30 220 10" stroke="#9DB4C8" stroke-width="8" fill="none"/><path d="M430 ${y + 10} q110 -40 220 -10" stroke="#9DB4C8" stroke-width="8" fill="none"/>`).join('')}`,
  rope: `<rect width="800" height="600" fill="${SKY}"/><rect y="450" width="800" height="150" fill="#C66A4A"/><path d="M230 330 C150 30 650 30 570 330" stroke="#1E7F6B" stroke-width="10" fill="none"/><circle cx="400" cy="190" r="52" fill="#F2C9A4"/><path d="M348 180 a52 52 0 0 1 104 0 z" fill="#2B2B2B"/><rect x="352" y="240" width="96" height="120" rx="24" fill="#3A9A66"/><path d="M360 260 L240 330 M440 260 L560 330" stroke="#F2C9A4" stroke-width="20"/><path d="M378 360 L360 430 M422 360 L440 430" stroke="#2D4B73" stroke-width="26"/>`,
  paint: `<rect width="800" height="600" fill="#F4F0F8"/><rect x="140" y="90" width="520" height="380" fill="#fff" stroke="#B9A88A" stroke-width="16"/><circle cx="560" cy="180" r="46" fill="#F6C65B"/><path d="M170 440 L320 240 L430 380 L500 300 L630 440z" fill="#7BB08A"/><path d="M230 440 h60 v-70 h-60z" fill="#D24B3E"/><path d="M220 372 l40 -40 l40 40z" fill="#8C560B"/>`,
  tree: `<rect width="800" height="600" fill="${SKY}"/><rect y="460" width="800" height="140" fill="#9CC58A"/><rect x="384" y="300" width="32" height="180" fill="#8C6A45"/><circle cx="400" cy="230" r="110" fill="#4E9A5B"/><circle cx="320" cy="270" r="70" fill="#5CAB69"/><circle cx="480" cy="270" r="70" fill="#5CAB69"/><path d="M560 470 l40 -120 M600 350 l-30 20" stroke="#7A5B3A" stroke-width="12"/><ellipse cx="556" cy="480" rx="30" ry="14" fill="#6B6B6B"/>`,
  class: `<rect width="800" height="600" fill="${SKY}"/><rect x="60" y="40" width="680" height="120" rx="10" fill="#1E7F6B"/><rect y="470" width="800" height="130" fill="#C9B48E"/>
    ${Array.from({ length: 12 }, (_, index) => pupil(index)).join('')}`,
  proof: `<rect width="800" height="600" fill="#B9A88A"/><rect x="210" y="40" width="380" height="520" fill="#FDFBF6" stroke="#D8D0C0" stroke-width="4"/><path d="M300 110 h200" stroke="#5B6670" stroke-width="14"/>
    ${[180, 225, 270, 315, 360].map((y) => `<path d="M260 ${y} h280" stroke="#AEB7BF" stroke-width="8"/>`).join('')}<circle cx="490" cy="460" r="56" fill="none" stroke="#C8473A" stroke-width="8"/><path d="M490 430 l9 24 h25 l-20 15 8 25 -22 -16 -22 16 8 -25 -20 -15 h25z" fill="#C8473A"/>`,
  broom: `<rect width="800" height="600" fill="#F3EFE6"/><rect y="440" width="800" height="160" fill="#E0D3BC"/><path d="M520 90 L380 400" stroke="#B98A4E" stroke-width="18"/><path d="M330 390 L440 430 L400 520 L250 470z" fill="#E0B35A" stroke="#B98A4E" stroke-width="5"/><circle cx="220" cy="520" r="10" fill="#A89B84"/><circle cx="180" cy="500" r="7" fill="#A89B84"/><circle cx="250" cy="545" r="6" fill="#A89B84"/>`,
};

/** The SVG of a scene, 800 × 600. */
export function drawing(scene: string): string {
  const body = SCENES[scene];
  if (!body) throw new Error(`The demo world has no picture ${scene}.`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" viewBox="0 0 800 600">${body}</svg>`;
}
