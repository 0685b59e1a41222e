using System.CommandLine;
using Okoshi.App.Documents;
using Okoshi.Engine.Shared;

namespace Okoshi.Cli.Tests;

public sealed class CommandOutputTests
{
    private static readonly DocumentTable Table = new(
        "特化係数",
        [
            new DocumentColumn("industry", "産業", CellKind.Text),
            new DocumentColumn("value", "値", CellKind.Number, "千円", 1),
            new DocumentColumn("day", "日付", CellKind.Date),
        ],
        [
            [new Cell.Text("農業，林業"), new Cell.Number(1234.56m), new Cell.Date(new DateOnly(2026, 4, 1))],
            [new Cell.Text("IT"), new Cell.Missing("秘匿"), Cell.Unknown],
        ]
    )
    {
        Sources = ["経済センサス 2021年"],
    };

    [Fact]
    public void Columns_stand_under_each_other_although_letters_are_wide()
    {
        var lines = Write(OutputFormat.Table, Table).ReplaceLineEndings("\n").Split('\n');
        lines[0].ShouldBe("特化係数");
        lines[1].ShouldBe("産業        値（千円）  日付");
        lines[2].ShouldBe("----------  ----------  ---------------------------");
        lines[3].ShouldBe("農業，林業     1,234.6  令和8年4月1日（2026-04-01）");
        lines[4].ShouldBe("IT                秘匿  —");
        lines[5].ShouldBe("出典：経済センサス 2021年");
    }

    [Fact]
    public void Csv_gives_plain_numbers_units_and_reasons_in_columns_of_their_own() =>
        Write(OutputFormat.Csv, Table)
            .ReplaceLineEndings("\n")
            .ShouldBe(
                "産業,値,値（単位）,値（値がない理由）,日付（西暦）,日付（和暦）\n農業，林業,1234.56,千円,,2026-04-01,令和8年4月1日\nIT,,千円,秘匿,,\n"
            );

    [Fact]
    public void Json_keeps_every_digit_and_shows_japanese_as_it_is()
    {
        var result = new
        {
            Name = "青森市",
            Value = 1d / 3,
            Cost = new Yen(1200),
            Year = new FiscalYear(2026),
            Code = MunicipalityCode.Parse("022012"),
            Verdict = Verdict.NotMet,
            Rate = (double?)null,
        };
        Write(OutputFormat.Json, Table, result)
            .ReplaceLineEndings("\n")
            .ShouldBe(
                """
                {
                  "name": "青森市",
                  "value": 0.3333333333333333,
                  "cost": 1200,
                  "year": 2026,
                  "code": "022012",
                  "verdict": "notMet",
                  "rate": null
                }

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void Several_tables_are_set_apart_by_an_empty_line()
    {
        var console = new CommandConsole(new StringWriter(), new StringWriter());
        CommandOutput.Write(console, OutputFormat.Table, 0, Table with { Sources = [] }, Table with { Title = "二つ目", Rows = [] });
        var text = console.Output.ToString()!.ReplaceLineEndings("\n");
        text.ShouldContain("—\n\n二つ目\n");
        text.ShouldEndWith("（該当なし）\n出典：経済センサス 2021年\n");
    }

    [Theory]
    [InlineData("", OutputFormat.Table)]
    [InlineData("--format json", OutputFormat.Json)]
    [InlineData("--format csv", OutputFormat.Csv)]
    public void The_option_knows_three_forms(string line, OutputFormat expected)
    {
        var option = CommandOutput.FormatOption();
        new RootCommand { option }
            .Parse(line)
            .GetValue(option)
            .ShouldBe(expected);
    }

    [Fact]
    public void Another_form_is_refused_in_japanese() =>
        new RootCommand { CommandOutput.FormatOption() }
            .Parse("--format xml")
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldBe("--format：「xml」は使えません。table、json、csv のどれかを指定してください。");

    private static string Write(OutputFormat format, DocumentTable table, object? result = null)
    {
        var console = new CommandConsole(new StringWriter(), new StringWriter());
        CommandOutput.Write(console, format, result, table);
        console.Error.ToString().ShouldBeEmpty();
        return console.Output.ToString()!;
    }
}
