import type { words as English } from '../en/guide.ts';

export const words: typeof English = {
  title: 'Anleitung: selbst einen Vergleich machen',
  description: 'Von fünf gespeicherten Seiten zum veröffentlichten Vergleich, Schritt für Schritt.',
  heading: 'Selbst einen Vergleich machen',
  standfirst: (link) => [
    'Von fünf gespeicherten Seiten zur veröffentlichten Website. Ein Test führt jeden Befehl des Programms aus, wie er hier steht, in einem frischen Ordner. Das Programm selbst spricht Englisch. Wie der Vergleich arbeitet, steht auf der Seite ',
    link('Methode und Grenzen'),
    '.',
  ],
  commands: (step) => `Befehle von Schritt ${step}`,
  steps: {
    program: {
      title: 'Das Programm holen',
      text: ['Sie brauchen Node 20 oder neuer. In einem Klon des Repositorys:'],
    },
    folder: {
      title: 'Einen Ordner anlegen',
      text: [
        'Er enthält eine kurze erfundene Geschichte zum Ansehen. Dem Programm gehören darin nur seine Zwischenspeicher, in .cache.',
      ],
    },
    pages: {
      title: 'Fünf Seiten speichern und hinzufügen',
      text: [
        'Öffnen Sie im Browser fünf Artikel über ein Ereignis, und speichern Sie jeden (Strg+S) in einem Ordner pages. Fügen Sie sie dann einer Geschichte hinzu, deren Namen Sie wählen.',
        'Das Programm zeigt Block für Block, was es übernommen hat, und schreibt in story.yaml, was jede Seite über Medium, Tag und Adresse sagt. Sagt eine Seite nicht, wer sie veröffentlicht hat, fügen Sie sie einzeln hinzu, mit --outlet.',
      ],
    },
    live: {
      title: 'Ansehen und offen lassen',
      text: [
        'Der Browser folgt von hier an jeder Ihrer Änderungen. Eine Leiste am Fuß jeder Seite zeigt Fehler mit Datei und Zeile, und was noch zu tun ist, mit dem, was einzufügen ist. Strg+C beendet es; die anderen Befehle gehören in ein zweites Fenster.',
      ],
    },
    claims: {
      title: 'Sagen, was sie berichten',
      text: [
        'Eine Aussage ist ein neutraler Satz mit den Worten jedes Artikels, die ihn belegen. Das Programm schlägt Aussagen vor nach dem, was mehrere Artikel erzählen. Übernehmen Sie die gewünschten mit ihrer Kennung.',
        'Sie stehen in claims.yaml, jede mit leerem Aussagesatz und den Worten eines Artikels daneben. Schreiben Sie die Sätze, und lesen Sie die Befunde: Das Programm vergleicht Wörter; was sie bedeuten, können nur Sie sagen.',
      ],
    },
    check: {
      title: 'Sehen, was noch fehlt',
      text: [
        'Oben steht, wovon Leser am meisten sehen. Haben Sie einen Artikel für alle Aussagen gelesen, nennen Sie ihn in examined: Erst dann heißt es von dem, was er nicht erzählt, er nenne es nicht.',
      ],
    },
    site: {
      title: 'Der Website einen Namen geben',
      text: ['In site.yaml, mit der Adresse, unter der sie stehen wird.'],
    },
    publish: {
      title: 'Veröffentlichen',
      text: [
        'Das Verzeichnis der Adressen sorgt dafür, dass jede bleibt, was Sie auch später hinzufügen: Behalten Sie die Datei published.yaml, die dabei entsteht. Die Website ist der Ordner dist; jeder Server für Dateien nimmt ihn.',
      ],
    },
  },
  wrong: 'Wenn etwas schiefgeht',
  wrongText: (code) => [
    'Ein Fehler hält den Bau an und lässt die Website, wie sie war. Die Meldung nennt die Datei, die Zeile und was zu tun ist. Jeder Befehl hat ein ',
    code('--help'),
    ' mit Beispielen. Die Dateien nennen ihre Schemata, sodass ein Editor ihre Schlüssel ergänzt und prüft.',
  ],
};
