using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okoshi.App.Accounts;

namespace Okoshi.App.Support.Registered;

/// <summary>The table of kept answers.</summary>
internal sealed class KeptAnswersTables : IEntityTypeConfiguration<KeptAnswers>
{
    public void Configure(EntityTypeBuilder<KeptAnswers> builder)
    {
        builder.HasKey(k => k.AccountId);
        builder.HasOne<Account>().WithOne().HasForeignKey<KeptAnswers>(k => k.AccountId);
    }
}
