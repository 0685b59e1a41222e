using System.CommandLine;
using Okoshi.App.Region;
using Okoshi.Engine.Region;

namespace Okoshi.Cli;

/// <summary>The <c>okoshi region</c> verbs that take a table of regions and industries.</summary>
internal static class RegionTableCommands
{
    private static readonly Dictionary<string, QuotientBasis> Bases = new(StringComparer.Ordinal)
    {
        ["workers"] = QuotientBasis.Workers,
        ["establishments"] = QuotientBasis.Establishments,
        ["gross-product"] = QuotientBasis.GrossProduct,
    };

    private static readonly Dictionary<string, DensityConvention> Densities = new(StringComparer.Ordinal)
    {
        ["with-diagonal"] = DensityConvention.WithDiagonal,
        ["without-diagonal"] = DensityConvention.WithoutDiagonal,
    };

    public static IEnumerable<Command> Create(CommandConsole console) =>
        [Quotients(console), Specialisation(console), ShiftShare(console), Relatedness(console)];

    private static Command Quotients(CommandConsole console)
    {
        var (file, nation, format) = (InputText.File(), Nation(), CommandOutput.FormatOption());
        var basis = Choice(
            "--basis",
            "何を数えた値か：workers（従業者数、既定）、establishments（事業所数）、gross-product（総生産・付加価値）",
            Bases
        );
        var command = new Command(
            "lq",
            """
            特化係数（産業の割合が全国の何倍か）を計算します。
            入力（CSV）：region 地域、industry 産業、value 値（人、か所、円など。空欄と記号（－、X、*** など）は「分からない」、行がなければ 0）。全国の行も書きます
            例：okoshi region lq tests/Okoshi.App.Tests/Cases/region-lq.csv --nation 全国 --format json
            """
        )
        {
            file,
            nation,
            basis,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var data = RegionIndustryAnalysis.ReadValues(InputText.NameOf(name), InputText.ReadBytes(name), parsed.GetValue(nation));
            var rows = RegionIndustryAnalysis.Quotients(data, parsed.GetValue(basis));
            CommandOutput.Write(console, parsed.GetValue(format), rows, RegionTables.Quotients(rows, data));
            return 0;
        });
        return command;
    }

    private static Command Specialisation(CommandConsole console)
    {
        var (file, nation, format) = (InputText.File(), Nation(), CommandOutput.FormatOption());
        var command = new Command(
            "specialisation",
            """
            地域が少ない産業にどれだけ寄っているか（ハーフィンダール指数、特化のジニ係数）を計算します。
            入力（CSV）：region 地域、industry 産業、value 値（人など）。全国の行も書きます
            例：okoshi region specialisation tests/Okoshi.App.Tests/Cases/region-lq.csv --nation 全国 --format json
            """
        )
        {
            file,
            nation,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var data = RegionIndustryAnalysis.ReadValues(InputText.NameOf(name), InputText.ReadBytes(name), parsed.GetValue(nation));
            var rows = RegionIndustryAnalysis.Specialisations(data);
            CommandOutput.Write(console, parsed.GetValue(format), rows, RegionTables.Specialisations(rows, data));
            return 0;
        });
        return command;
    }

    private static Command ShiftShare(CommandConsole console)
    {
        var (file, nation, format) = (InputText.File(), Nation(), CommandOutput.FormatOption());
        var command = new Command(
            "shift-share",
            """
            地域の増減を、全国の伸び・産業のかたち・地域の力の三つに分けます（シフト・シェア分析）。
            入力（CSV）：region 地域、industry 産業、start 期首の値、end 期末の値（人など。空欄と記号は「分からない」）。全国の行も書きます
            例：okoshi region shift-share tests/Okoshi.App.Tests/Cases/region-shift-share.csv --nation 全国 --format json
            """
        )
        {
            file,
            nation,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var data = RegionIndustryAnalysis.ReadSpans(InputText.NameOf(name), InputText.ReadBytes(name), parsed.GetValue(nation));
            var rows = RegionIndustryAnalysis.ShiftShares(InputText.NameOf(name), data);
            CommandOutput.Write(console, parsed.GetValue(format), rows, RegionTables.ShiftShares(rows, data));
            return 0;
        });
        return command;
    }

    private static Command Relatedness(CommandConsole console)
    {
        var (file, nation, format) = (InputText.File(), Nation(), CommandOutput.FormatOption());
        var binary = new Option<bool>("--binary") { Description = "value がすでに 0 か 1（特化しているか）である" };
        var density = Choice("--density", "密度の数え方：with-diagonal（産業自身を含む、既定）、without-diagonal（除く）", Densities);
        var command = new Command(
            "relatedness",
            """
            産業どうしの近さ、地域の持つ産業との近さ（密度）、経済複雑性を計算します。
            入力（CSV）：region 地域、industry 産業、value 値（人など。行がなければ 0）。全国の行があれば、くらべる相手にします
            例：okoshi region relatedness tests/Okoshi.App.Tests/Cases/region-relatedness.csv --binary --density without-diagonal --format json
            """
        )
        {
            file,
            nation,
            binary,
            density,
            format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var data = RegionIndustryAnalysis.ReadValues(
                InputText.NameOf(name),
                InputText.ReadBytes(name),
                parsed.GetValue(nation),
                mayBeEmpty: false
            );
            var result = RelatednessAnalysis.Run(InputText.NameOf(name), data, parsed.GetValue(binary), parsed.GetValue(density));
            CommandOutput.Write(console, parsed.GetValue(format), result, RegionTables.Relatedness(result));
            return 0;
        });
        return command;
    }

    private static Option<string?> Nation() =>
        new("--nation") { Description = "くらべる相手の行の地域名。なければ「全国」の行、それもなければすべての地域の合計" };

    private static Option<T> Choice<T>(string name, string description, Dictionary<string, T> choices)
        where T : struct
    {
        var names = string.Join("、", choices.Keys);
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Keys),
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (choices.TryGetValue(text, out var value))
                    return value;
                result.AddError($"{name}：「{text}」は使えません。{names} のどれかを指定してください。");
                return default;
            },
        };
        option.CompletionSources.Add([.. choices.Keys]);
        return option;
    }
}
