using Okoshi.Migrations;

if (args is not [{ Length: > 0 } name])
{
    await Console.Error.WriteLineAsync("移行の名前を一つ書いてください（例：tools/new-migration.sh AddConsultations）。");
    return 2;
}
foreach (var file in Scaffolding.Run(name))
    Console.WriteLine(file);
return 0;
