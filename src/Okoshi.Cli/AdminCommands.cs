using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Packs;

namespace Okoshi.Cli;

/// <summary><c>okoshi admin …</c>: keeping the product in order.</summary>
public static class AdminCommands
{
    public static Command Create(CommandConsole console) => new("admin", "管理") { CheckPack(console), Migrate(console) };

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

    private static Command Migrate(CommandConsole console)
    {
        var folder = new Option<string>("--data") { Description = "データフォルダー。なければ作ります", DefaultValueFactory = _ => DatabaseSettings.DefaultFolder };
        var command = new Command("migrate", "データベースをこの版の表にそろえます。環境変数 OKOSHI_POSTGRES に接続文字列があれば PostgreSQL、なければデータフォルダーの SQLite です。例：okoshi admin migrate --data data") { folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = new DatabaseSettings(Path.GetFullPath(parsed.GetRequiredValue(folder)), Environment.GetEnvironmentVariable("OKOSHI_POSTGRES") ?? "");
            await using var services = new ServiceCollection().AddOkoshiData(settings).BuildServiceProvider();
            await using var scope = services.CreateAsyncScope();
            var applied = await scope.ServiceProvider.GetRequiredService<UpgradeDatabase>().RunAsync(cancellationToken);
            foreach (var migration in applied) console.Output.WriteLine($"移行しました：{migration}");
            if (applied.Count == 0) console.Output.WriteLine("データベースはこの版にそろっています。");
            return 0;
        });
        return command;
    }
}
