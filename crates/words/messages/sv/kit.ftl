# The recovery kit: one page of paper that opens the vault without its passphrase.

kit-title = Återställningsblad
kit-intro = Öppnar Lokero-valvet ”{ $name }” utan lösenfras.
kit-keep = Förvara bladet där du förvarar ditt pass.

kit-key = Nyckeln
kit-key-hint = Läs nyckeln rad för rad. Bokstäverna B, I och O förekommer aldrig: det som liknar dem är en åtta, en etta eller en nolla. Kvadraten innehåller samma nyckel, för en QR-läsare.
# Said by a screen reader in place of the square.
kit-square = QR-kod med samma nyckel som på raderna bredvid

kit-care = Gör så här nu
kit-care-how = Skriv ut bladet, anteckna längst ner var du lägger det och ta bort PDF-filen. Den som har bladet och en kopia av valvet kan läsa allt som finns i valvet. Fotografera därför inte bladet och skicka det inte till någon. När ett nyare blad har ersatt det här ska du förstöra det: det öppnar fortfarande äldre säkerhetskopior.

kit-with-lokero = Med Lokero
kit-with-lokero-how = Välj ”Jag har tappat bort lösenfrasen” på låsskärmen, skriv in nyckeln och välj en ny lösenfras.

kit-without-lokero = Utan Lokero
kit-without-lokero-how = Det vanliga programmet age (age-encryption.org) öppnar en säkerhetskopia med nyckeln. Skriv nyckeln i en fil som heter kit.txt, på en rad och utan mellanslag. Lägg filen bredvid den nyaste säkerhetskopian och ge det här kommandot, med säkerhetskopians eget namn:
kit-command = age -d -i kit.txt -o backup.tar lokero-….lokero
kit-command-result = Resultatet kan packas upp med vilket arkivprogram som helst eller med tar xf backup.tar. Det innehåller en SQLite-databas, som många program kan läsa, och filerna som du har sparat.

kit-made = Skapat
kit-vault = Valv
# The user writes by hand where the page is kept.
kit-place = Plats
