using System.CommandLine;
using Okoshi.App.Imports;
using Okoshi.App.Packs;

namespace Okoshi.Cli;

/// <summary><c>okoshi admin …</c>: keeping the product in order.</summary>
public static class AdminCommands
{
    public static Command Create(CommandConsole console) => new("admin", "管理") { CheckPack(console) };

    private static Command CheckPack(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "地域パックのフォルダー（例：packs/aomori）" };
        var command = new Command("check-pack", "地域パックを調べ、件数・合計・疑わしい値を表示します。例：okoshi admin check-pack packs/aomori") { folder };
        command.SetAction(parsed =>
        {
            var reading = PackReader.Read(parsed.GetRequiredValue(folder));
            if (reading.Content is not { } pack) throw new BadInputException(reading.Problems);
            foreach (var line in PackReport.Lines(pack)) console.Output.WriteLine(line);
            return 0;
        });
        return command;
    }
}
