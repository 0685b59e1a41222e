using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Support;
using Okoshi.App.Writing;

namespace Okoshi.Cli;

/// <summary><c>okoshi admin …</c>: keeping the product in order.</summary>
public static class AdminCommands
{
    public static Command Create(CommandConsole console) =>
        new("admin", "管理")
        {
            CheckPack(console),
            LoadPack(console),
            Migrate(console),
            CreateAdmin(console),
            VerifyAudit(console),
            AccessTable(console),
        };

    private static Command CheckPack(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "地域パックのフォルダー（例：packs/aomori）" };
        var command = new Command(
            "check-pack",
            "地域パックを調べ、件数・合計・疑わしい値を表示します。例：okoshi admin check-pack packs/aomori"
        )
        {
            folder,
        };
        command.SetAction(parsed =>
        {
            var pack = PackOptions.ReadContent(parsed.GetRequiredValue(folder));
            PackTrial.Run(pack, PackOptions.ReadAsOf(null));
            var rules = EligibilityRules.Of(pack);
            string[] end = ["", $"制度の規則：{rules.Sum(r => r.Value.Count):#,0} 件（{rules.Count:#,0} 制度）", "誤りはありません。"];
            foreach (var line in PackReport.Lines(pack).Concat(end))
                console.Output.WriteLine(line);
            return 0;
        });
        return command;
    }

    private static Command LoadPack(CommandConsole console)
    {
        var folder = new Argument<string>("DIR") { Description = "地域パックのフォルダー（例：packs/aomori）" };
        var data = LocalProduct.DataFolder();
        var command = new Command(
            "load-pack",
            "地域パックを調べ、ためしに計算してから、データベースに入れます。市区町村ごとに一つで、いくつでも並べられます。例：okoshi admin load-pack packs/aomori --data data"
        )
        {
            folder,
            data,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = LocalProduct.Services(parsed.GetRequiredValue(data));
                await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
                var (pack, unchanged) = await scope
                    .ServiceProvider.GetRequiredService<InstallPack>()
                    .RunAsync(parsed.GetRequiredValue(folder), cancellationToken);
                console.Output.WriteLine(
                    $"{pack.Manifest.Title} {pack.Manifest.Version}：{(unchanged ? "変わりはありません" : "読み込みました")}"
                );
                return 0;
            }
        );
        return command;
    }

    private static Command Migrate(CommandConsole console)
    {
        var folder = LocalProduct.DataFolder();
        var command = new Command(
            "migrate",
            "データベースをこの版の表にそろえます。環境変数 OKOSHI_POSTGRES に接続文字列があれば PostgreSQL、なければデータフォルダーの SQLite です。例：okoshi admin migrate --data data"
        )
        {
            folder,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = LocalProduct.Services(parsed.GetRequiredValue(folder));
                await using var scope = services.CreateAsyncScope();
                var applied = await scope.ServiceProvider.GetRequiredService<UpgradeDatabase>().RunAsync(cancellationToken);
                foreach (var migration in applied)
                    console.Output.WriteLine($"移行しました：{migration}");
                if (applied.Count == 0)
                    console.Output.WriteLine("データベースはこの版にそろっています。");
                return 0;
            }
        );
        return command;
    }

    private static Command CreateAdmin(CommandConsole console)
    {
        var folder = LocalProduct.DataFolder();
        var organization = new Option<string>("--organization") { Description = "組織の名前。なければ作ります", Required = true };
        var name = new Option<string>("--name") { Description = "呼び名", Required = true };
        var email = new Option<string>("--email") { Description = "サインインに使うメールアドレス", Required = true };
        var command = new Command(
            "create-admin",
            "管理者を作ります。パスワード（12文字以上）は標準入力の1行目から読みます。"
                + "例：echo 'とても長い見本の合言葉です' | okoshi admin create-admin --data data --organization 見本市役所 --name 管理係 --email "
                + "kanri@example.jp"
        )
        {
            folder,
            organization,
            name,
            email,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = LocalProduct.Services(parsed.GetRequiredValue(folder));
                await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
                var password = await Console.In.ReadLineAsync(cancellationToken) ?? "";
                var account = new NewAccount(parsed.GetRequiredValue(name), parsed.GetRequiredValue(email), password);
                try
                {
                    await scope
                        .ServiceProvider.GetRequiredService<SetUpProduct>()
                        .RunOnMachineAsync(parsed.GetRequiredValue(organization), account, cancellationToken);
                }
                catch (FormProblemsException bad)
                {
                    throw new BadInputException([
                        .. bad.Problems.Select(p => new ImportProblem(
                            "create-admin",
                            0,
                            p.Field,
                            p.Message.TrimEnd('。'),
                            "使える値が必要です",
                            "直してから、もう一度実行してください"
                        )),
                    ]);
                }
                console.Output.WriteLine("管理者を作りました。画面の「サインイン」から入れます。");
                return 0;
            }
        );
        return command;
    }

    private static Command VerifyAudit(CommandConsole console)
    {
        var folder = LocalProduct.DataFolder();
        var command = new Command(
            "verify-audit",
            "操作・閲覧の記録が、消されたり変えられたりしていないかを調べます。例：okoshi admin verify-audit --data data"
        )
        {
            folder,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                await using var services = LocalProduct.Services(parsed.GetRequiredValue(folder));
                await using var scope = await LocalProduct.OpenAsync(services, cancellationToken);
                var verify = scope.ServiceProvider.GetRequiredService<VerifyAudit>();
                var check = await verify.RunAsync(cancellationToken);
                await verify.NoteAsync(check, cancellationToken);
                foreach (var broken in check.Breaks)
                    console.Error.WriteLine(broken);
                if (check.Breaks.Count > 0)
                    return 2;
                console.Output.WriteLine(
                    $"{check.Rows:#,0} 件の記録は、つながっています。最後の印：{(check.Seal.Length > 0 ? check.Seal : "なし")}"
                );
                return 0;
            }
        );
        return command;
    }

    private static Command AccessTable(CommandConsole console)
    {
        var command = new Command(
            "access-matrix",
            "権限表（役割 × 対象 × 操作）を書き出します。例：okoshi admin access-matrix > 権限表.md"
        );
        command.SetAction(_ =>
        {
            console.Output.Write(AccessWords.Markdown());
            return 0;
        });
        return command;
    }
}
