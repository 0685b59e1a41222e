using System.CommandLine;
using Okoshi.App.Region;

namespace Okoshi.Cli;

/// <summary>The <c>okoshi region</c> verbs that solve a model given as JSON.</summary>
internal static class RegionModelCommands
{
    public static IEnumerable<Command> Create(CommandConsole console) => [InputOutput(console), Flq(console), Project(console)];

    private static Command InputOutput(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var command = new Command(
            "io",
            """
            産業連関表から、逆行列係数・生産誘発額・影響力係数・感応度係数を計算します。
            入力（JSON）：sectors 部門名、coefficients 投入係数（[i][j] は部門 j の産出1単位あたりの部門 i からの投入）か、transactions 取引額と output 産出額（同じ単位）、finalDemand 最終需要（金額）、exports 移輸出（金額。なくてもよい）、importRates 移輸入率 0〜1（なくてもよい）、households 家計 {row 産出あたりの雇用者所得、column 所得あたりの消費}（なくてもよい）
            例：echo '{"sectors":["農業","製造業"],"coefficients":[[0.15,0.25],[0.20,0.05]],"finalDemand":[600,1500]}' | okoshi region io - --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = LeontiefInput.Compute(InputText.NameOf(name), InputText.Read(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionTables.InputOutput(result));
            return 0;
        });
        return command;
    }

    private static Command Flq(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var command = new Command(
            "flq",
            """
            全国の投入係数から、地域の投入係数を FLQ 法で推計します。
            入力（JSON）：sectors 部門名、coefficients 全国の国内投入係数、regional 地域の部門の大きさ（従業者数など）、national 全国の部門の大きさ（同じ単位）、delta δ（0以上1未満。地域ごとに合わせる値）
            例：echo '{"sectors":["農業","製造業"],"coefficients":[[0.15,0.25],[0.20,0.05]],"regional":[120,80],"national":[1000,3000],"delta":0.3}' | okoshi region flq - --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = FlqInput.Compute(InputText.NameOf(name), InputText.Read(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionTables.Flq(result));
            return 0;
        });
        return command;
    }

    private static Command Project(CommandConsole console)
    {
        var (file, format) = (InputText.File(), CommandOutput.FormatOption());
        var command = new Command(
            "project",
            """
            人口を年齢・男女別に推計します（コーホート要因法）。
            入力（JSON）：ageGroups 年齢階級（"0-4"…"85+"、1歳ずつなら "0"…"100+"）、females 女性（人）、males 男性（人。なくてもよい）、survival 1段の生残率か personYears 生命表の定常人口（radix 出生数）、survivalAtBirth 出生からの生残率、fertility {fromAge 最初の年齢、rates 女性1人1年あたりの出生率}、sexRatioAtBirth 出生性比（女1に対する男）、netMigration 1段の純移動（人）か netMigrationRates 純移動率、steps 段数、scenario {fromStep 何段目から、fromAge・toAge 年齢、factor 倍率、lossesOnly 転出超過だけか}
            男女で違う値は { "females": [...], "males": [...] } と書きます
            例：okoshi region project tests/Okoshi.App.Tests/Cases/region-project.json --format json
            """
        )
        {
            file,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = ProjectionInput.Compute(InputText.NameOf(name), InputText.Read(name));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionTables.Projection(result));
            return 0;
        });
        return command;
    }
}
