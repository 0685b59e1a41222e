using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Areas;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Region.Datasets;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Areas;

/// <summary>An area of several municipalities is declared in words, without a pack, and is a region from then on.</summary>
public sealed class DeclareAreasTests
{
    private static readonly DeclaredAreaForm North = new(
        "北の広域圏",
        "きたのこういきけん",
        "青森市\n外ヶ浜町",
        "北の広域圏の協約（見本）2頁"
    );

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task An_area_in_words_is_a_region_of_sums_until_it_is_taken_back(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportDataset>()
                    .StoreAsync(CheckedFile.Of(Samples.Case("ten/ssdse-a-2026.csv", "ssdse-a")), false, Token)
        );

        var code = await DeclareAsync(house, planner, North);

        code.Digits.ShouldBe("52501" + MunicipalityCode.CheckDigit("52501"));
        var (joint, persons) = await house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                (await s.GetRequiredService<OpenRegion>().RunAsync(code, null, Token)).ShouldBeTrue();
                var figures = await s.GetRequiredService<FigureSource>().LatestAsync(OfficialFormat.Ssdse, Token);
                return (s.GetRequiredService<RegionContext>().State.Joint!, figures![code, "A1101"]);
            }
        );
        joint.Members.Select(m => (m.Code.Digits, m.Name)).ShouldBe([("022012", "青森市"), ("023078", "外ヶ浜町")]);
        (joint.Source.SourceId, joint.Kana, persons).ShouldBe((North.Source, North.Kana, 275_192 + 5_401));
        (await ListAsync(house)).ShouldHaveSingleItem().IsDeclared.ShouldBeTrue();

        (await RemoveAsync(house, planner, code)).ShouldBeTrue();
        (await RemoveAsync(house, planner, code)).ShouldBeFalse();
        (await ListAsync(house)).ShouldBeEmpty();
        (await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<OpenRegion>().RunAsync(code, null, Token))).ShouldBeFalse();
        var noted = await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .AuditEvents.Where(e => e.RecordId == code.Digits)
                    .OrderBy(e => e.Sequence)
                    .ToListAsync(Token)
        );
        noted.Select(e => (e.Kind, e.ActorId)).ShouldBe([(AuditKind.Created, planner.AccountId), (AuditKind.Deleted, planner.AccountId)]);
    }

    [Fact]
    public async Task The_next_area_of_a_prefecture_has_the_next_number_and_another_process_hears_of_it()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var other = await house.AgainAsync();
        (await ListAsync(other)).ShouldBeEmpty();
        await DeclareAsync(house, Actor.Operator, North);
        await DeclareAsync(house, Actor.Operator, North with { Name = "西の圏域", Members = "弘前市、022055" });
        await DeclareAsync(house, Actor.Operator, North with { Name = "南の圏域", Members = "盛岡市\n外ヶ浜町" });

        (await ListAsync(other)).Select(a => a.Area.Code.Digits[..5]).ShouldBe(["52501", "52502", "53501"]);
        (await ListAsync(other))[2].Area.IsWithinPrefecture.ShouldBeFalse();
    }

    [Theory]
    // What does not exist is told with what is written almost alike.
    [InlineData("青森市\n青木市", "「青木市」という市区町村はありません。近いもの：")]
    [InlineData("青森市\nあいう", "「あいう」という市区町村はありません。名前を確かめてください。")]
    [InlineData("青森市\n022013", "「022013」は、最後の検査数字が合いません。")]
    // Two towns have the name.
    [InlineData("青森市\n府中市", "「府中市」だけでは、どの市区町村か決まりません。東京都府中市、広島県府中市のように")]
    // One town twice, however it is written.
    [InlineData("青森市\n022012", "「022012」が二度出てきます。")]
    [InlineData("青森市\n弘前市\n青森県弘前市", "「青森県弘前市」が二度出てきます。")]
    // Neither a prefecture nor a part of a city.
    [InlineData("青森市\n岩手県", "「岩手県」は都道府県です。")]
    [InlineData("札幌市\n札幌市中央区", "「札幌市中央区」は市の中の区です。")]
    // What is no more.
    [InlineData("仙台市\n富谷町", "「富谷町」は、今はない名前です。今は宮城県富谷市です。")]
    [InlineData("仙台市\n044237", "「044237」は、今はない市区町村です。今は宮城県富谷市です。")]
    [InlineData("神戸市\n篠山市", "「篠山市」は、今はない名前です。今は兵庫県丹波篠山市です。")]
    [InlineData("青森市", "圏域には、2 以上 100 以下の市町村が必要です。今は 1 です。")]
    [InlineData(" \n ", "圏域には、2 以上 100 以下の市町村が必要です。今は 0 です。")]
    public async Task What_is_no_municipality_is_refused_with_its_reason(string members, string told)
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        var bad = await Should.ThrowAsync<FormProblemsException>(() =>
            DeclareAsync(house, Actor.Operator, North with { Members = members })
        );

        var problem = bad.Problems.ShouldHaveSingleItem();
        (problem.Field, problem.Message).ShouldBe((nameof(DeclaredAreaForm.Members), problem.Message));
        problem.Message.ShouldStartWith(told);
        (await ListAsync(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await DeclareAsync(house, Actor.Operator, North);

        var empty = await Should.ThrowAsync<FormProblemsException>(() =>
            DeclareAsync(house, Actor.Operator, new DeclaredAreaForm(" ", "", "青木市\n岩手県", ""))
        );
        empty.Problems.Select(p => p.Field).ShouldBe(["Name", "Source", "Members", "Members"]);
        var same = await Should.ThrowAsync<FormProblemsException>(() =>
            DeclareAsync(house, Actor.Operator, North with { Name = "北の広域圏 ", Members = "弘前市\n平川市" })
        );
        same.Problems.ShouldHaveSingleItem().Message.ShouldStartWith("「北の広域圏」は、もうあります（番号 52501");
        var longest = new string('北', DeclaredArea.LongestName);
        await DeclareAsync(house, Actor.Operator, North with { Name = longest });
        (await Should.ThrowAsync<FormProblemsException>(() => DeclareAsync(house, Actor.Operator, North with { Name = longest + "北" })))
            .Problems.ShouldHaveSingleItem()
            .Message.ShouldBe("名前は 60 文字までにしてください。今は 61 文字です。");
    }

    [Fact]
    public async Task Who_may_not_bring_statistics_may_not_declare_an_area()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var code = await DeclareAsync(house, Actor.Operator, North);
        var adviser = await house.PersonAsync("相談員", null, Role.Adviser);

        await Should.ThrowAsync<AccessDeniedException>(() => DeclareAsync(house, adviser, North with { Name = "別の圏域" }));
        await Should.ThrowAsync<AccessDeniedException>(() => RemoveAsync(house, adviser, code));
    }

    private static Task<MunicipalityCode> DeclareAsync(DoorsHouse house, Actor actor, DeclaredAreaForm form) =>
        house.AsAsync(actor, s => s.GetRequiredService<DeclareAreas>().RunAsync(form, Token));

    private static Task<bool> RemoveAsync(DoorsHouse house, Actor actor, MunicipalityCode code) =>
        house.AsAsync(actor, s => s.GetRequiredService<DeclareAreas>().RemoveAsync(code, Token));

    private static Task<IReadOnlyList<KnownArea>> ListAsync(DoorsHouse house) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<DeclareAreas>().ListAsync(Token));
}
