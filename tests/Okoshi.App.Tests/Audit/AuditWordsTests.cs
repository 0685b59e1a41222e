using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;

namespace Okoshi.App.Tests.Audit;

/// <summary>What the trail tells a person is a sentence, whatever happened.</summary>
public sealed class AuditWordsTests
{
    [Theory]
    [InlineData(AuditKind.SignedIn, Resource.SignIn, "サインインした")]
    [InlineData(AuditKind.SignInFailed, Resource.SignIn, "サインインできなかった")]
    [InlineData(AuditKind.SignedOut, Resource.SignIn, "サインアウトした")]
    [InlineData(AuditKind.ConsentGiven, Resource.Consent, "同意した")]
    [InlineData(AuditKind.ConsentRevoked, Resource.Consent, "同意を取り消した")]
    [InlineData(AuditKind.Read, Resource.Person, "名前と連絡先を見た")]
    [InlineData(AuditKind.Read, Resource.KeptAnswers, "残した答えを見た")]
    [InlineData(AuditKind.Exported, Resource.ResearchRecord, "仮名の記録を書き出した")]
    [InlineData(AuditKind.Published, Resource.Programme, "制度を公開した")]
    [InlineData(AuditKind.Created, Resource.ApiToken, "API の鍵を作った")]
    public void One_sentence_tells_the_thing_and_the_deed(AuditKind kind, Resource resource, string words) =>
        AuditWords.Of(kind, resource).ShouldBe(words);

    [Fact]
    public void Every_sentence_ends_with_what_was_done_and_says_nothing_twice()
    {
        foreach (var kind in Enum.GetValues<AuditKind>())
        {
            foreach (var resource in Enum.GetValues<Resource>())
            {
                var words = AuditWords.Of(kind, resource);
                words[^1].ShouldBeOneOf('た', 'だ');
                words.ShouldNotContain("（");
                words.Split('を').Length.ShouldBeLessThanOrEqualTo(2, words);
                words.Split("サインイン").Length.ShouldBeLessThanOrEqualTo(2, words);
            }
        }
    }

    [Theory]
    [InlineData("pwd", "パスワード")]
    [InlineData("pwd+mfa", "パスワードと確認の番号")]
    [InlineData("mfa", "確認の番号")]
    [InlineData("link", "メールのリンク")]
    [InlineData("passkey", "パスキー")]
    [InlineData("パスワード", "パスワード")]
    [InlineData("", "")]
    public void A_way_of_signing_in_is_told_in_words_in_old_rows_as_in_new(string stored, string words)
    {
        SignInWords.Of(stored).ShouldBe(words);
        AuditWords.Detail(AuditKind.SignedIn, stored).ShouldBe(words);
    }

    [Fact]
    public void Only_ways_of_signing_in_are_translated() => AuditWords.Detail(AuditKind.Changed, "link").ShouldBe("link");

    [Fact]
    public void Who_did_it_is_told_without_a_name()
    {
        var (me, other) = (Guid.NewGuid(), Guid.NewGuid());

        Who(me, "web").ShouldBe("あなた");
        Who(other, "web", "あおば銀行").ShouldBe("あおば銀行の人");
        Who(other, "web").ShouldBe("管理する人");
        Who(null, "web").ShouldBe("サインインしていない人");
        Who(null, "cli").ShouldBe("起こしを動かしている人");
        Who(null, "job").ShouldBe("起こし（自動の作業）");
        Who(null, "start").ShouldBe("起こし（自動の作業）");

        string Who(Guid? actor, string via, string organization = "") =>
            AuditWords.Who(
                new AuditRow
                {
                    Event = new AuditEvent
                    {
                        ActorId = actor,
                        SubjectId = me,
                        Via = via,
                    },
                    Organization = organization,
                }
            );
    }

    [Fact]
    public void Every_door_has_a_word() => Actor.Doors.Select(AuditWords.Door).ShouldBeUnique();
}
