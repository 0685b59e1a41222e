using Okoshi.App.Documents;

namespace Okoshi.App.Tests.Documents;

public sealed class HtmlFragmentTests
{
    [Fact]
    public void Text_is_escaped_and_japanese_stays_readable()
    {
        var html = HtmlFragment.Write(
            new DocumentText(
                "計画 <script>",
                [
                    new DocumentBlock.Heading(1, "見出し"),
                    new DocumentBlock.Paragraph("一行目\n二行目 & \"引用\""),
                    new DocumentBlock.Items(["一つ目"]),
                    new DocumentBlock.Note("仮定です。"),
                    new DocumentBlock.PageBreak(),
                ]
            )
            {
                Sources = ["青森市"],
            }
        );
        html.ShouldBe(
            """
            <article class="document"><h1>計画 &lt;script&gt;</h1>
            <h2>見出し</h2>
            <p>一行目<br>二行目 &amp; &quot;引用&quot;</p>
            <ul><li>一つ目</li>
            </ul>
            <p class="note">※ 仮定です。</p>
            <div class="page-break"></div>
            <h2>出典</h2>
            <ul><li>青森市</li>
            </ul>
            </article>

            """.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void A_table_has_caption_heads_numbers_notes_and_sources()
    {
        var html = HtmlFragment.Write(SampleTables.Awkward);
        html.ShouldContain("<caption>支援制度の一覧</caption>");
        html.ShouldContain("<th scope=\"col\" class=\"num\">事業費（千円）</th>");
        html.ShouldContain("<td class=\"num\">1,234,568</td>");
        html.ShouldContain(">秘匿</td>");
        html.ShouldContain("<p class=\"source\">出典：青森市「戦略」2024年</p>");
    }
}
