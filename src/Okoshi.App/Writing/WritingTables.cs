using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okoshi.App.Accounts;

namespace Okoshi.App.Writing;

/// <summary>The tables of drafts and receipts.</summary>
internal sealed class WritingTables : IEntityTypeConfiguration<Draft>, IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasKey(d => new { d.AccountId, d.Form });
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
    }

    public void Configure(EntityTypeBuilder<Receipt> builder) => builder.HasKey(r => r.Number);
}
